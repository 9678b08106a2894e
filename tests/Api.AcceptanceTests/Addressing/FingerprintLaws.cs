using System.Text;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Api.AcceptanceTests.Addressing;

/// <summary>
/// Two requests have the same fingerprint exactly if they address the same resource with the same query and body: the
/// second one with the key of the first replays, and any other is refused.
/// </summary>
internal sealed class FingerprintLaws(Engine engine) : AddressingTest(engine)
{
    private const int Runs = 300;

    // Few characters, among them all that the syntax of targets gives a meaning to: so pairs collide often.
    private static readonly string[] Pieces =
        ["a", "b", "%", "2F", "25", "/", "%2F", "%25", ".", "?", "&", "=", "#", "+", " x", "\u00e5", "\U0001F600"];

    [Test]
    public void Fingerprints_OfTwoRequests_AreEqualIfAndOnlyIfTheyMeanTheSame()
    {
        var (same, different) = (0, 0);
        Law.Holds(Pair, Runs, pair =>
        {
            var key = Guid.NewGuid().ToString();
            var first = Raw("POST", pair.First.Target, pair.First.Body, key).GetAwaiter().GetResult();
            var second = Raw("POST", pair.Second.Target, pair.Second.Body, key).GetAwaiter().GetResult();

            var isSame = pair.First.Meaning == pair.Second.Meaning;
            _ = isSame ? same++ : different++;
            if (!first.StartsWith("HTTP/1.1 404 ", StringComparison.Ordinal) || !first.Contains("subscription_not_found"))
                Assert.Fail($"{pair.First.Target}: {first}");
            if (second.Contains("Idempotent-Replayed: true") != isSame || second.Contains("idempotency_key_reused") == isSame)
                Assert.Fail($"{pair.First} then {pair.Second} are {(isSame ? "the same" : "different")}, but the second got: {second}");
        });
        Assert.That(Math.Min(same, different), Is.GreaterThan(Runs / 10), $"{same} pairs were the same, {different} were not");
    }

    private static Gen<(Spelled First, Spelled Second)> Pair =>
        from reference in References
        from other in Gen.Frequency((3, Gen.Constant(reference)), (2, Gen.Elements(Neighbours(reference))), (1, References))
        from first in Spelling(reference)
        from second in Spelling(other)
        select (first, second);

    private static Gen<string> References => Gen.Frequency((5, ReferenceIds), (1, Gen.Elements(
        "0198c0de-0000-7000-8000-00000000000a", "0198c0de-0000-7000-8000-00000000000b")));

    private static bool IsUuid(string name) => Guid.TryParseExact(name, "D", out _);

    private static Gen<string> ReferenceIds =>
        from pieces in Gen.NonEmptyListOf(Gen.Elements(Pieces))
        let text = string.Concat(pieces.Take(6)).Trim()
        select text.Length == 0 ? "a" : text;

    // What a careless reader takes for the same.
    private static string[] Neighbours(string text) =>
    [
        Uri.EscapeDataString(text), Uri.UnescapeDataString(text), text.Replace('/', '%'), text.Replace("2F", "2f"), text + "/",
        text.Split('/')[0] + "b",
    ];

    private static Gen<Spelled> Spelling(string name) =>
        from expand in Gen.Elements(true, false)
        from reason in Gen.Elements("Moving", "M\u00f6ving")
        from path in IsUuid(name) ? Gen.Elements(name, name.ToUpperInvariant()) : Escaped("rid_" + name)
        from query in Escaped("addons")
        from body in Gen.Elements(
            $$"""{"productOfferingId":"data","reason":"{{Ascii(reason)}}"}""",
            $$""" { "reason" : "{{Ascii(reason)}}", "productOfferingId" : "d\u0061ta" } """)
        from root in Gen.Elements("/subscriptions", "/%73ubscriptions", "/SUBSCRIPTIONS", "http://localhost/subscriptions")
        from end in Gen.Elements("/addons/cancel", "/addons/CANCEL/")
        let target = $"{root}/{path}{end}"
        select new Spelled(expand ? $"{target}?expand={query}" : target, body, $"{name}|{expand}|{reason}");

    // Each byte is escaped if it must be, and by chance if it may.
    private static Gen<string> Escaped(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Gen.ArrayOf(Gen.Elements(0, 1, 2), bytes.Length).Select(ways => string.Concat(bytes.Zip(ways, Escaped)));
    }

    private static string Escaped(byte letter, int way) => way switch
    {
        0 when char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'_' or (byte)'.' => ((char)letter).ToString(),
        1 => $"%{letter:x2}",
        _ => $"%{letter:X2}",
    };

    private static string Ascii(string text) =>
        string.Concat(text.Select(letter => letter < 128 ? letter.ToString() : $"\\u{(int)letter:x4}"));

    private sealed record Spelled(string Target, string Body, string Meaning);
}
