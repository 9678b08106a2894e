using Connect.Api.Http;
using Connect.Infrastructure.Demo;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Connect.Api.OpenApi;

/// <summary>The document, generated from the endpoints, and its page, which needs nothing from elsewhere.</summary>
internal static class OpenApiSetup
{
    // The page would cut off long addresses in the list of an area's operations.
    private const string WholeAddresses = ".endpoint .endpoint-path { white-space: normal; overflow-wrap: anywhere; font-size: 11px; }";

    public static void AddConnectOpenApi(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.CreateSchemaReferenceId = SchemaNames.Of;
        options.ShouldInclude = HeadMethod.IsDescribed;
        options.AddSchemaTransformer<SchemaShapes>();
        options.AddOperationTransformer<OperationDetails>();
        options.AddDocumentTransformer<DocumentDetails>();
    });

    public static void MapConnectOpenApi(this IEndpointRouteBuilder routes)
    {
        var isDevelopment = routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment();
        routes.MapOpenApi("/openapi/v1.json").WithMetadata(CachePolicy.Revalidate);
        routes.MapScalarApiReference("/docs", options =>
        {
            options.Title = "Connect API";
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.Agent = new() { Disabled = true };
            options.DefaultOpenAllTags = true;
            options.HideClientButton = true;
            // They would send the document to Scalar's own services, to share or to deploy it.
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
            options.CustomCss = WholeAddresses;
            options.ShowExtensions = ["x-required-scope"];
            if (isDevelopment)
                options.AddApiKeyAuthentication("apiKey", key => key.Value = DemoData.ApiKey);
        }).WithMetadata(CachePolicy.Revalidate);
    }
}
