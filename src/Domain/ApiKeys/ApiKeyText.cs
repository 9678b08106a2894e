using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Connect.Domain.ApiKeys;

/// <summary>An API key as a client sends it: ck_live_&lt;id&gt;_&lt;secret&gt;, or ck_test_ for a sandbox tenant.</summary>
/// <param name="IsSandbox">Whether it says that it belongs to a sandbox tenant.</param>
/// <param name="KeyId">What it is looked up by; no secret.</param>
/// <param name="Secret">What proves it; never stored, never logged.</param>
public sealed partial record ApiKeyText(bool IsSandbox, string KeyId, string Secret)
{
    /// <summary>The longest key that is looked at.</summary>
    public const int MaxLength = 128;

    private const int KeyIdLength = 12, SecretLength = 32;
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Makes up a key that nobody has; who knows the id knows nothing of the secret.</summary>
    public static ApiKeyText Random(bool isSandbox) => new(
        isSandbox,
        RandomNumberGenerator.GetString(Characters, KeyIdLength),
        RandomNumberGenerator.GetString(Characters, SecretLength));

    /// <summary>Takes a key apart, or gives null where it has not the form of one.</summary>
    public static ApiKeyText? Parse(string text) =>
        text.Length <= MaxLength && Form().Match(text) is { Success: true } match
            ? new(match.Groups[1].Value == "test", match.Groups[2].Value, match.Groups[3].Value)
            : null;

    /// <summary>The whole key, to be said once to its owner and never logged; a method, so that no logger prints it as a property.</summary>
    public string Reveal() => $"ck_{(IsSandbox ? "test" : "live")}_{KeyId}_{Secret}";

    /// <summary>Says the id only, so that no log or message can say the secret.</summary>
    public override string ToString() => KeyId;

    [GeneratedRegex("^ck_(live|test)_([A-Za-z0-9]+)_([A-Za-z0-9]+)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
