using System.Globalization;
using System.Reflection;
using Connect.Api.Descriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record AfterParameter(long Sequence, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "after";
    private static readonly string MustBe = string.Create(CultureInfo.InvariantCulture, $"a sequence from 0 to {long.MaxValue}");

    public static ValueTask<AfterParameter?> BindAsync(HttpContext context)
    {
        var (sequence, failure) = QueryReader.Single(context, Name, absent: 0L, TryParse, MustBe);
        return ValueTask.FromResult<AfterParameter?>(new(sequence, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name,
        ParameterDescription.Query,
        "Only events after this sequence.",
        Schemas.Number(min: 0, absent: 0, format: "int64")));

    private static bool TryParse(string text, out long sequence) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out sequence);
}
