using System.Reflection;
using Connect.Api.Descriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

/// <summary>Any text: the list checks whether it made the cursor.</summary>
internal sealed record CursorParameter(string? Value, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "cursor";

    public static ValueTask<CursorParameter?> BindAsync(HttpContext context)
    {
        var (value, failure) = QueryReader.Single<string?>(context, Name, absent: null, TryParse, "the nextCursor of a page");
        return ValueTask.FromResult<CursorParameter?>(new(value, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name, ParameterDescription.Query, "The nextCursor of the previous page, with the same filters.", Schemas.Text()));

    private static bool TryParse(string text, out string? value) => (value = text).Length > 0;
}
