using System.Globalization;
using System.Text;
using System.Text.Json;
using Connect.Domain;
using FluentValidation;

namespace Connect.Application.Validation;

/// <summary>The limits of metadata, as the contract says.</summary>
internal static class MetadataLimits
{
    public const int MaxMembers = 50;
    public const int MaxNameLength = 40;
    public const int MaxDepth = 32;
    public const int MaxBytes = 8 * 1024;

    public static IRuleBuilderOptions<T, RawJson?> Metadata<T>(this IRuleBuilder<T, RawJson?> rule) => rule
        .AtMost(
            new(),
            metadata => Encoding.UTF8.GetByteCount(metadata.Text),
            MaxBytes,
            "must be at most {0} bytes as compact UTF-8, not {1}")
        .AtMost(
            new() { MaxProperties = MaxMembers },
            metadata => Root(metadata).GetPropertyCount(),
            MaxMembers,
            "must have at most {0} members, not {1}")
        .AtMost(new(), LongestName, MaxNameLength, "must have names of at most {0} characters, not {1}")
        .AtMost(new(), metadata => Depth(Root(metadata)), MaxDepth, "must be at most {0} levels deep, not {1}");

    private static IRuleBuilderOptions<T, RawJson?> AtMost<T>(
        this IRuleBuilder<T, RawJson?> rule, Bounds bounds, Func<RawJson, int> size, int max, string mustBe) =>
        rule.SetValidator(new BoundedValidator<T, RawJson>(
            bounds,
            metadata => size(metadata) <= max,
            metadata => string.Format(CultureInfo.InvariantCulture, mustBe, max, size(metadata))));

    private static JsonElement Root(RawJson metadata) => JsonElement.Parse(metadata.Text);

    private static int LongestName(RawJson metadata) =>
        Root(metadata).EnumerateObject().Select(member => member.Name.EnumerateRunes().Count()).DefaultIfEmpty().Max();

    private static int Depth(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Select(member => Depth(member.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + element.EnumerateArray().Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
