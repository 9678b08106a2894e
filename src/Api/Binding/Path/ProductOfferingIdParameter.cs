using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Api.Http;
using Connect.Application.Catalog;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Path;

/// <summary>Any text: the validator of the use case checks whether it is an ID.</summary>
internal sealed record ProductOfferingIdParameter(string Value) : IEndpointParameterMetadataProvider
{
    private const string Name = "productOfferingId";

    public static ValueTask<ProductOfferingIdParameter?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<ProductOfferingIdParameter?>(new(RequestTarget.TextOf(context.GetRouteValue(Name))));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        var bounds = RequestBounds.Of(typeof(PutProductOffering), nameof(PutProductOffering.ProductOfferingId)).ToList();
        builder.Metadata.Add(new ParameterDescription(
            Name,
            ParameterDescription.Path,
            "The offering's ID, which is case-sensitive.",
            Schemas.Text(
                bounds.Max(it => it.MinLength),
                bounds.Max(it => it.MaxLength),
                bounds.Select(it => it.Pattern).OfType<string>().Single())));
    }
}
