using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Connect.Domain.ApiKeys;

/// <summary>An API key as a client sends it: ck_live_&lt;id&gt;_&lt;secret&gt;, or ck_test_ for a sandbox tenant.</summary>
/// <param name="IsSandbox">Whether the prefix is ck_test_, for a sandbox tenant.</param>
/// <param name="KeyId">The public part, by which the key is looked up.</param>
/// <param name="Secret">The secret part; never stored, never logged.</param>
public sealed partial record ApiKeyText(bool IsSandbox, string KeyId, string Secret)
{
    /// <summary>The longest key that is parsed, in characters.</summary>
    public const int MaxLength = 128;

    private const int KeyIdLength = 12, SecretLength = 32;
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Creates a random key; its ID reveals nothing about its secret.</summary>
    public static ApiKeyText Random(bool isSandbox) => new(
        isSandbox,
        RandomNumberGenerator.GetString(Characters, KeyIdLength),
        RandomNumberGenerator.GetString(Characters, SecretLength));

    /// <summary>Splits a key into its parts; null if the text does not have the form of a key.</summary>
    public static ApiKeyText? Parse(string text) =>
        text.Length <= MaxLength && Form().Match(text) is { Success: true } match
            ? new(match.Groups[1].Value == "test", match.Groups[2].Value, match.Groups[3].Value)
            : null;

    /// <summary>The whole key, shown once to its owner, never logged. A method, so that a logger cannot print it as a property.</summary>
    public string Reveal() => $"ck_{(IsSandbox ? "test" : "live")}_{KeyId}_{Secret}";

    /// <summary>The ID only, so that a log or a message cannot reveal the secret.</summary>
    public override string ToString() => KeyId;

    [GeneratedRegex("^ck_(live|test)_([A-Za-z0-9]+)_([A-Za-z0-9]+)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
