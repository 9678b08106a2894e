using Connect.Api.Problems;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>docs/problems.md says what the catalogue says; build/write-problems runs this fixture to write it.</summary>
internal sealed class ProblemDocumentTests
{
    private static readonly string FilePath = Repository.PathOf("docs/problems.md");

    [OneTimeSetUp]
    public void WriteIfRequested()
    {
        if (Environment.GetEnvironmentVariable("CONNECT_WRITE_DOCS") == "1")
            File.WriteAllText(FilePath, ProblemMarkdown.Document(ProblemCatalogue.All));
    }

    [Test]
    public void ProblemsMd_EqualsTheCatalogue() => Assert.That(
        File.Exists(FilePath) ? File.ReadAllText(FilePath).ReplaceLineEndings("\n") : "",
        Is.EqualTo(ProblemMarkdown.Document(ProblemCatalogue.All)),
        "run build/write-problems");
}
