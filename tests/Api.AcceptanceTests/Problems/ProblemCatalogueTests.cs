using System.Reflection;
using Connect.Api.Problems;
using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>Every code that can be sent has a page and the status of the design.</summary>
internal sealed class ProblemCatalogueTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ILookup<Type, Declaration> Catalogues =
        new[] { typeof(RefusalCode).Assembly, typeof(ValidationFailed).Assembly, typeof(HttpProblem).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType == typeof(RefusalCode) || field.FieldType == typeof(HttpProblem))
            .ToLookup(field => field.DeclaringType!, field => Declaration.Of(field.GetValue(null)!));

    private static readonly Declaration[] Declared = [.. Catalogues.SelectMany(catalogue => catalogue)];

    private static IEnumerable<TestCaseData> Entries => ProblemCatalogue.All
        .Select(entry => new TestCaseData(entry).SetArgDisplayNames(entry.Code));

    private static IEnumerable<Type> Owners => Catalogues.Select(catalogue => catalogue.Key);

    [Test]
    public void Catalogue_HasEveryCodeExactlyOnce()
    {
        var codes = Declared.Select(declared => declared.Code).ToList();

        Assert.That(codes, Is.SupersetOf(["commitment_active", "validation_failed", "route_not_found", "reference_id_taken"]));
        Assert.That(ProblemCatalogue.All.Select(entry => Declaration.Of(entry.Example)), Is.EquivalentTo(Declared));
    }

    [TestCaseSource(nameof(Owners))]
    public void Pages_OfACatalogue_AreInOneClassNamedAfterIt(Type catalogue)
    {
        var name = catalogue.Name is [.. var singular, 's'] ? singular : catalogue.Name;

        var pages = typeof(ProblemEntry).Assembly.GetTypes().SingleOrDefault(type => type.Name == $"{name}Pages");

        var entries = (IEnumerable<ProblemEntry>?)pages?.GetProperty(nameof(IProblemPages.All))?.GetValue(null);
        Assert.That(entries?.Select(entry => entry.Code), Is.EquivalentTo(Catalogues[catalogue].Select(declared => declared.Code)));
    }

    [TestCaseSource(nameof(Entries))]
    public void Code_HasTheStatusOfTheDesign(object entry)
    {
        var problem = ((ProblemEntry)entry).Example;

        Assert.That(Design.StatusesOf(problem.Code), Is.EqualTo([problem.Status]));
        Assert.That(problem.Retryable, Is.EqualTo(Design.IsRetryable(problem.Code, problem.Status)));
    }

    [Test]
    public void CodesOfTheDesign_WithoutAnEntry_AreThoseOfOperationsToCome()
    {
        string[] toCome =
        [
            // Create a webhook endpoint.
            "webhook_url_not_allowed",
        ];

        Assert.That(Design.Codes.Except(Declared.Select(declared => declared.Code)), Is.EquivalentTo(toCome));
    }

    [TestCaseSource(nameof(Entries))]
    public void Entry_ExplainsCauseAndRemedyInSentences(object entry)
    {
        var (_, cause, remedy) = (ProblemEntry)entry;

        foreach (var text in new[] { cause, remedy })
        {
            Assert.That(text, Does.Match("^(`|[A-Z]).*[.]$"));
            Assert.That(text.Count(character => character == '`') % 2, Is.Zero, text);
        }
    }

    [TestCaseSource(nameof(Entries))]
    public void Remedy_OfARetryableCode_NamesRetryAfterAndTheSameKey(object entry)
    {
        var (problem, _, remedy) = (ProblemEntry)entry;

        Assert.That(remedy.Contains("`Retry-After`") && remedy.Contains("same key"), Is.EqualTo(problem.Retryable));
    }

    private sealed record Declaration(string Code, int Status, string Title, bool Retryable)
    {
        public static Declaration Of(object declared) => declared switch
        {
            HttpProblem problem => new(problem.Code, problem.Status, problem.Title, problem.IsRetryable),
            Problem problem => new(problem.Code, problem.Status, problem.Title, problem.Retryable),
            RefusalCode code => new(code.Value, RefusalStatus.Of(code.Kind), code.Title, code.IsRetryable),
            _ => throw new ArgumentException("Neither a code nor a problem.", nameof(declared)),
        };
    }
}
