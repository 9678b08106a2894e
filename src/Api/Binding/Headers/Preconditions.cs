using Connect.Api.Descriptions;
using Connect.Application.Validation;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Binding.Headers;

/// <summary>Refuses If-Match if the endpoint does not check it, because the sender relies on the check.</summary>
internal static class Preconditions
{
    public static IEnumerable<BindingFailure> Unchecked(HttpContext http)
    {
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        var takesIt = http.GetEndpoint()!.Metadata.GetOrderedMetadata<ParameterDescription>()
            .Any(parameter => (parameter.In, parameter.Name) == (ParameterDescription.Header, HeaderNames.IfMatch));

        return isRead || takesIt || !http.Request.Headers.ContainsKey(HeaderNames.IfMatch)
            ? []
            : [BindingFailure.Invalid(new FieldError(HeaderNames.IfMatch, "must be left out: this operation does not take If-Match"))];
    }
}
