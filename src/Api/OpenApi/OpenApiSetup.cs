using Connect.Api.Http;
using Connect.Infrastructure.Demo;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Connect.Api.OpenApi;

/// <summary>The document, which is generated from the endpoints, and its page, which loads nothing from other servers.</summary>
internal static class OpenApiSetup
{
    // By default, the page cuts off long paths in its list of operations.
    private const string WrapLongPaths = ".endpoint .endpoint-path { white-space: normal; overflow-wrap: anywhere; font-size: 11px; }";

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
            // The tools would send the document to Scalar's servers.
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
            options.CustomCss = WrapLongPaths;
            options.ShowExtensions = ["x-required-scope"];
            if (isDevelopment)
                options.AddApiKeyAuthentication("apiKey", key => key.Value = DemoData.ApiKey);
        }).WithMetadata(CachePolicy.Revalidate);
    }
}
