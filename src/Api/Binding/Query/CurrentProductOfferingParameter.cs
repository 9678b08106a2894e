using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record CurrentProductOfferingParameter(string Value, BindingFailure? Failure)
    : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "currentProductOfferingId";

    public static ValueTask<CurrentProductOfferingParameter?> BindAsync(HttpContext context)
    {
        var (value, failure) = QueryReader.Single<string?>(context, Name, absent: null, TryParse, "the ID of an offering");
        failure ??= value is null ? BindingFailure.Invalid(new FieldError(Name, "is required")) : null;
        return ValueTask.FromResult<CurrentProductOfferingParameter?>(new(value ?? "", failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(
        new ParameterDescription(Name, ParameterDescription.Query, "The offering of the add-on.", Schemas.Text()) { IsRequired = true });

    private static bool TryParse(string text, out string? value) => (value = text).Length > 0;
}
