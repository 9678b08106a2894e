using System.Diagnostics.CodeAnalysis;

namespace Connect.Application;

/// <summary>Identifies a subscription or a customer: by the UUID of this service, or by <c>rid_</c> and a reference ID.</summary>
public sealed record IdOrReferenceId
{
    /// <summary>The prefix of a reference ID, which distinguishes it from a UUID.</summary>
    public const string Prefix = "rid_";

    private const int UuidLength = 36;

    private IdOrReferenceId(Guid? id, string? referenceId) => (Id, ReferenceId) = (id, referenceId);

    public Guid? Id { get; }

    /// <summary>The client's ID, without the prefix.</summary>
    public string? ReferenceId { get; }

    public static implicit operator IdOrReferenceId(Guid id) => new(id, null);

    public static IdOrReferenceId Reference(string referenceId) => new(null, referenceId);

    /// <summary>Reads a UUID, or rid_ followed by 1 to 255 characters.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IdOrReferenceId? named)
    {
        named = text switch
        {
            // The parser alone also accepts white space around a UUID and signs in it.
            { Length: UuidLength } when Guid.TryParseExact(text, "D", out var id)
                && text.All(letter => char.IsAsciiHexDigit(letter) || letter == '-') => new(id, null),
            not null when text.StartsWith(Prefix, StringComparison.Ordinal) => Referenced(text[Prefix.Length..]),
            _ => null,
        };
        return named is not null;
    }

    /// <summary>The UUID in lower case, or rid_ and the reference ID; <see cref="TryParse"/> can read it.</summary>
    public override string ToString() => Id?.ToString() ?? $"{Prefix}{ReferenceId}";

    /// <summary>The canonical spelling: a UUID in lower case; any other text unchanged.</summary>
    public static string Spell(string text) => TryParse(text, out var named) ? named.ToString() : text;

    private static IdOrReferenceId? Referenced(string referenceId) =>
        referenceId.Length > 0
        && referenceId.Trim() == referenceId
        && referenceId.EnumerateRunes().Count() <= Domain.ReferenceId.MaxLength
            ? new(null, referenceId)
            : null;
}
