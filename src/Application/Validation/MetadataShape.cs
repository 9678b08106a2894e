using System.Text;
using System.Text.Json;
using Connect.Domain;
using FluentValidation;

namespace Connect.Application.Validation;

/// <summary>How much metadata a client may attach, as the contract says.</summary>
internal static class MetadataShape
{
    public const int MaxMembers = 50;
    public const int MaxNameLength = 40;
    public const int MaxDepth = 32;
    public const int MaxBytes = 8 * 1024;

    public static IRuleBuilderOptionsConditions<T, RawJson?> Metadata<T>(this IRuleBuilder<T, RawJson?> rule) => rule.Custom((metadata, context) =>
    {
        if (metadata is null)
            return;

        if (Encoding.UTF8.GetByteCount(metadata.Text) is > MaxBytes and var bytes)
            context.AddFailure($"must be at most {MaxBytes} bytes as compact JSON, not {bytes}");

        using var document = JsonDocument.Parse(metadata.Text, new JsonDocumentOptions { MaxDepth = 0 });
        if (document.RootElement.GetPropertyCount() is > MaxMembers and var members)
            context.AddFailure($"must have at most {MaxMembers} members, not {members}");

        if (document.RootElement.EnumerateObject().Any(member => member.Name.EnumerateRunes().Count() > MaxNameLength))
            context.AddFailure($"must have names of at most {MaxNameLength} characters");

        if (Depth(document.RootElement) > MaxDepth)
            context.AddFailure($"must be at most {MaxDepth} levels deep");
    });

    private static int Depth(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => 1 + element.EnumerateObject().Select(member => Depth(member.Value)).DefaultIfEmpty().Max(),
        JsonValueKind.Array => 1 + element.EnumerateArray().Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
