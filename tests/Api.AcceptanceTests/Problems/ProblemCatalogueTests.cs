using System.Reflection;
using Connect.Api.Problems;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>Every code that can be sent is explained; those whose status would be wrong are found here too.</summary>
internal sealed class ProblemCatalogueTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ProblemCode[] Declared =
    [
        .. new[] { typeof(RefusalCode).Assembly, typeof(ValidationFailed).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType == typeof(RefusalCode))
            .Select(field => (ProblemCode)(RefusalCode)field.GetValue(null)!),
        .. typeof(HttpProblems).GetFields(Static).Select(field => (ProblemCode)field.GetValue(null)!),
    ];

    private static IEnumerable<TestCaseData> Entries => ProblemCatalogue.All.Select(entry => new TestCaseData(entry).SetArgDisplayNames(entry.Code.Value));

    [Test]
    public void Catalogue_HasEveryCodeExactlyOnce()
    {
        Assert.That(Declared.Select(code => code.Value), Is.SupersetOf(["commitment_active", "validation_failed", "route_not_found", "reference_id_taken"]));
        Assert.That(ProblemCatalogue.All.Select(entry => entry.Code), Is.EquivalentTo(Declared), "add an entry in src/Api/Problems");
        Assert.That(Declared.Select(code => code.Value), Is.Unique);
    }

    [TestCaseSource(nameof(Entries))]
    public void Code_IsLowerSnakeCaseWithTheStatusOfTheDesign(object entry)
    {
        var code = ((ProblemEntry)entry).Code;

        Assert.That(code.Value, Does.Match("^[a-z]+(_[a-z]+)*$"));
        Assert.That(Design.StatusesOf(code.Value), Is.EqualTo([code.Status]));
        Assert.That(code.Retryable, Is.EqualTo(Design.IsRetryable(code.Value, code.Status)));
    }

    [TestCaseSource(nameof(Entries))]
    public void Entry_ExplainsCauseAndRemedyInSentences(object entry)
    {
        var (_, cause, remedy, _) = (ProblemEntry)entry;

        foreach (var text in new[] { cause, remedy })
        {
            Assert.That(text, Does.Match("^(`|[A-Z]).*[.]$"));
            Assert.That(text.Count(character => character == '`') % 2, Is.Zero, text);
        }
    }

    [TestCaseSource(nameof(Entries))]
    public void Remedy_OfARetryableCode_NamesRetryAfterAndTheSameKey(object entry)
    {
        var (code, _, remedy, _) = (ProblemEntry)entry;

        Assert.That(remedy.Contains("`Retry-After`") && remedy.Contains("same key"), Is.EqualTo(code.Retryable));
    }
}
