using System.Text.RegularExpressions;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.AcceptanceTests.Problems;
using Connect.Api.Problems;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Every code of the catalogue is one that callers are told to expect, and one that a test has got over HTTP.</summary>
internal sealed partial class RefusalCoverageTests(Engine engine) : AcceptanceTest(engine)
{
    /// <summary>Codes of requests that are for no operation.</summary>
    private static readonly string[] OutsideOperations = ["route_not_found", "method_not_allowed"];

    private static string[] Catalogued => [.. ProblemCatalogue.All.Select(entry => entry.Code.Value)];

    [Test]
    public async Task Code_OfTheCatalogue_StandsAtAnOperationOrArisesOutsideAll()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);

        var described = document.Operations.SelectMany(operation => operation.ProblemCodes).Distinct();

        Assert.That(described.Concat(OutsideOperations), Is.EquivalentTo(Catalogued));
    }

    [Test]
    public void Code_OfTheCatalogue_IsRefusedWithInATest()
    {
        var refused = Directory.EnumerateFiles(Repository.PathOf("tests/Api.AcceptanceTests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Refusal().Matches(File.ReadAllText(file)))
            .Select(refusal => refusal.Groups["code"].Value);

        Assert.That(Catalogued.Except(refused), Is.Empty, "these codes are in no Refused(status, \"code\") of an acceptance test");
    }

    [GeneratedRegex("\\.Refused\\([0-9]{3}, \"(?<code>[a-z_]+)\"\\)")]
    private static partial Regex Refusal();
}
