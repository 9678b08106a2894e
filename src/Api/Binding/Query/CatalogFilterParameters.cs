using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record CatalogFilterParameters(ProductOfferingType? Type, ProductOfferingStatus? Status, BindingFailure? Failure)
    : IBoundParameter, IEndpointParameterMetadataProvider
{
    public static ValueTask<CatalogFilterParameters?> BindAsync(HttpContext context)
    {
        var (type, typeFailure) = QueryReader.Enum<ProductOfferingType>(context, "type");
        var (status, statusFailure) = QueryReader.Enum<ProductOfferingStatus>(context, "status");

        List<FieldError> errors = [.. new[] { typeFailure, statusFailure }.SelectMany(failure => failure?.Errors ?? [])];
        return ValueTask.FromResult<CatalogFilterParameters?>(new(type, status, errors.Count == 0 ? null : BindingFailure.Invalid(errors)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        Add("type", "Only offerings of this type.", Schemas.Names<ProductOfferingType>());
        Add("status", "Only offerings with this status.", Schemas.Names<ProductOfferingStatus>());

        void Add(string name, string description, IEnumerable<string> names) =>
            builder.Metadata.Add(new ParameterDescription(name, ParameterDescription.Query, description, Schemas.OneOf(names)));
    }
}
