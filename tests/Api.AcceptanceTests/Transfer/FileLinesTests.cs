using System.Text;
using Connect.Api.Hosting.Transfer;

namespace Connect.Api.AcceptanceTests.Transfer;

internal sealed class FileLinesTests
{
    [TestCase("", ExpectedResult = "")]
    [TestCase("a", ExpectedResult = "a")]
    [TestCase("a\n", ExpectedResult = "a")]
    [TestCase("a\n\nb", ExpectedResult = "a||b")]
    [TestCase("a\r\nb\r\n", ExpectedResult = "a\r|b\r")]
    [TestCase("\uFEFFa\n\uFEFFb", ExpectedResult = "a|\uFEFFb")]
    public Task<string> Read_OfAFile_SplitsItAtEachLineFeed(string text) => Lines(Encoding.UTF8.GetBytes(text));

    [TestCase("\nb", ExpectedResult = "a|null|b")]
    [TestCase("", ExpectedResult = "a|null")]
    public Task<string> Read_OfALineThatIsTooLong_SkipsIt(string after)
    {
        var tooLong = new string('x', FileLines.MaxLength + 1);
        return Lines(Encoding.UTF8.GetBytes($"a\n{tooLong}{tooLong}{after}"));
    }

    [Test]
    public async Task Read_OfTheLongestLine_ReturnsIt()
    {
        var read = await Lines(Encoding.UTF8.GetBytes(new string('x', FileLines.MaxLength) + "\nb"));

        Assert.That(read.Length, Is.EqualTo(FileLines.MaxLength + 2));
    }

    private static async Task<string> Lines(byte[] bytes)
    {
        var lines = new List<string>();
        await foreach (var line in FileLines.Read(new MemoryStream(bytes), CancellationToken.None))
            lines.Add(line is null ? "null" : Encoding.UTF8.GetString(line));

        return string.Join('|', lines);
    }
}
