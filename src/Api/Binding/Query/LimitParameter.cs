using System.Globalization;
using System.Reflection;
using Connect.Api.Descriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record LimitParameter(int Count, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    public const int Default = 50, Max = 200;
    private const string Name = "limit";

    public static ValueTask<LimitParameter?> BindAsync(HttpContext context)
    {
        var (count, failure) = QueryReader.Single(context, Name, Default, TryParse, $"a number from 1 to {Max}");
        return ValueTask.FromResult<LimitParameter?>(new(count, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(
        new ParameterDescription(Name, ParameterDescription.Query, "The maximum number of items.", Schemas.Number(min: 1, Max, Default)));

    private static bool TryParse(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= Max;
}
