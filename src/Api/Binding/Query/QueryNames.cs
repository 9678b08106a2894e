using Connect.Api.Descriptions;
using Connect.Application.Validation;

namespace Connect.Api.Binding.Query;

/// <summary>
/// Refuses query parameters that an endpoint does not take, so that a misspelled name does not silently mean the default.
/// </summary>
internal static class QueryNames
{
    // Points to the whole query. It must not be "", which points to the whole body.
    private const string Whole = "?";

    public static IEnumerable<BindingFailure> Unknown(HttpContext http)
    {
        if (!http.Request.QueryString.HasValue)
            return [];

        var known = http.GetEndpoint()!.Metadata.GetOrderedMetadata<ParameterDescription>()
            .Where(parameter => parameter.In == ParameterDescription.Query)
            .Select(parameter => parameter.Name)
            .ToList();

        var takes = known.Count == 0 ? "this operation does not take query parameters" : $"this operation takes {string.Join(", ", known)}";
        return http.Request.Query.Keys
            .Where(name => !known.Contains(name))
            .Select(name => BindingFailure.Invalid(name.Length == 0
                ? new FieldError(Whole, $"has a parameter without a name; {takes}")
                : new FieldError(name, $"is unknown; {takes}")));
    }
}
