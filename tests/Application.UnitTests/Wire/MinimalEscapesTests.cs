using System.Text;
using System.Text.Json;
using Connect.Application.Wire;

namespace Connect.Application.UnitTests.Wire;

/// <summary>RFC 8259 requires escapes of the quote, the backslash and characters below U+0020; no others are escaped.</summary>
public class MinimalEscapesTests
{
    [Test]
    public void EachCharacter_IsEscapedOnlyIfJsonRequiresIt()
    {
        foreach (var character in Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(code => new Rune(code)))
        {
            var written = Write($"a{character}b");

            var mustEscape = character.Value is < ' ' or '"' or '\\';
            if (mustEscape ? !written.StartsWith("\"a\\", StringComparison.Ordinal) : written != $"\"a{character}b\"")
                Assert.Fail($"U+{character.Value:X4} is written as {written}");
            if (JsonSerializer.Deserialize<string>(written) != $"a{character}b")
                Assert.Fail($"U+{character.Value:X4} is read from {written} as another character");
        }
    }

    [TestCase("\"", "\\\"")]
    [TestCase("\\", "\\\\")]
    [TestCase("\b\f\n\r\t", "\\b\\f\\n\\r\\t")]
    [TestCase("\u0000\u001f", "\\u0000\\u001F")]
    [TestCase("</script>'&+`", "</script>'&+`")]
    [TestCase("😀\"😀", "😀\\\"😀")]
    public void Text_WhenWritten_HasTheShortestEscapes(string text, string expected)
    {
        Assert.That(Write(text), Is.EqualTo($"\"{expected}\""));
        Assert.That(Write(new Dictionary<string, int> { [text] = 1 }), Is.EqualTo($"{{\"{expected}\":1}}"));
    }

    [TestCase("""{"\u00e5":"\ud83d\ude00\/"}""", """{"å":"😀/"}""")]
    [TestCase("""{"a\"b":"\u000A\u001f\u005C"}""", """{"a\"b":"\n\u001F\\"}""")]
    public void Json_WhenCopied_LosesItsUnnecessaryEscapes(string sent, string expected) =>
        Assert.That(Write(JsonElement.Parse(sent)), Is.EqualTo(expected));

    // No attribute can hold half of a pair.
    [Test]
    public void Text_WithAnUnpairedSurrogate_IsWrittenWithTheReplacementCharacter()
    {
        (string, string)[] halves =
            [("\ud83d", "\ufffd"), ("\ude00a", "\ufffda"), ("😀\ud83d", "😀\ufffd"), ("\ud83d\"", "\ufffd\\\"")];

        foreach (var (text, expected) in halves)
        {
            Assert.That(Write(text), Is.EqualTo($"\"{expected}\""));
            Assert.That(MinimalEscapes.Encoder.Encode(text), Is.EqualTo(expected));
        }
    }

    [Test]
    public void Text_OfAnyLength_IsWrittenCompletely([Values(1, 31, 255, 256, 257, 4095, 4096, 100_000)] int length)
    {
        var text = string.Concat(Enumerable.Repeat("\"😀é", length));

        Assert.That(Write(text), Is.EqualTo($"\"{text.Replace("\"", "\\\"")}\""));
    }

    private static string Write<T>(T value) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, WireJson.Options));
}
