using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Connect.Application.Wire;

/// <summary>
/// Escapes only what RFC 8259 requires: the quote, the backslash and the control characters below U+0020.
/// The platform's encoders also escape every character beyond the BMP, which takes 12 bytes instead of 4. U+2028, U+2029
/// and the characters of HTML are not escaped, because the output is JSON and never part of a script or a page.
/// </summary>
internal sealed class MinimalEscapes : JavaScriptEncoder
{
    public static readonly MinimalEscapes Encoder = new();

    private const int FirstPlain = ' ';
    private static readonly char[] Escaped = [.. Enumerable.Range(0, FirstPlain).Select(code => (char)code), '"', '\\'];
    private static readonly SearchValues<char> EscapedUnits = SearchValues.Create(Escaped);
    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create([.. Escaped.Select(letter => (byte)letter)]);

    // For example \u001F.
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < FirstPlain or '"' or '\\';

    // Text that is not well-formed must be repaired too, so the search stops there.
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var units = new ReadOnlySpan<char>(text, textLength);
        if (!units.ContainsAnyInRange('\ud800', '\udfff'))
            return units.IndexOfAny(EscapedUnits);

        for (var place = 0; place < textLength;)
        {
            var status = Rune.DecodeFromUtf16(units[place..], out var character, out var length);
            if (status != OperationStatus.Done || WillEncode(character.Value))
                return place;

            place += length;
        }

        return -1;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Utf8.IsValid(utf8Text) ? utf8Text.IndexOfAny(EscapedBytes) : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);

        var escape = Escape(unicodeScalar);
        numberOfCharactersWritten = escape.TryCopyTo(target) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static string Escape(int unicodeScalar) => unicodeScalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{unicodeScalar:X4}",
    };
}
