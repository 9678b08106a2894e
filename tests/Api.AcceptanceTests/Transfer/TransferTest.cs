using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Transfer;

/// <summary>A test that imports into the tenant Acme, whose clock stands at noon of 15 March 2026, and exports from it.</summary>
internal abstract class TransferTest(Engine engine) : VerbInProcessTests(engine)
{
    protected const string
        Ada = """{"customer":{"referenceId":"ada","name":"Ada"}}""",
        Plan = """
            {"productOffering":{"productOfferingId":"plan","name":"Plan","type":"SUBSCRIPTION",
            "price":{"currency":"SEK","priceType":"RECURRING","netPrice":1},"group":{"productOfferingGroupId":"g","name":"G"}}}
            """,
        Data = """
            {"productOffering":{"productOfferingId":"data","name":"Data","type":"ADDON",
            "price":{"currency":"SEK","priceType":"RECURRING","netPrice":1},"group":{"productOfferingGroupId":"g","name":"G"}}}
            """;

    protected static readonly string Everything = Repository.PathOf("tests/Api.AcceptanceTests/Resources/everything.ndjson");

    protected static string Subscription(string referenceId, string more = "") => $$$"""
        {"subscription":{"referenceId":"{{{referenceId}}}","status":"ACTIVATED","activatedAt":"2026-01-01T00:00:00Z","customerId":"rid_ada",
        "productOfferingId":"plan","subscriber":{"name":"Bo"}{{{more}}}}}
        """;

    /// <summary>Imports lines, each of which may be written on several lines here.</summary>
    protected Task<ProgramRun> Import(params string[] lines) => ImportWith("", lines);

    protected Task<ProgramRun> ImportStrictly(params string[] lines) => ImportWith("|--strict", lines);

    protected Task<ProgramRun> ImportFile(string file, string tenant = "Acme") => Run($"import|{file}|--tenant|{tenant}");

    protected async Task<string[]> Export(string tenant = "Acme")
    {
        var file = Scratch.File($"{Guid.NewGuid():N}.ndjson");
        var run = await Run($"export|{file}|--tenant|{tenant}");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return await File.ReadAllLinesAsync(file);
    }

    protected static string[] Errors(ProgramRun run) =>
        [.. run.Error.Split(Environment.NewLine).Where(line => line.StartsWith("line ", StringComparison.Ordinal))];

    private async Task<ProgramRun> ImportWith(string options, string[] lines)
    {
        var file = Scratch.File($"{Guid.NewGuid():N}.ndjson");
        await File.WriteAllLinesAsync(file, lines.Select(line => line.ReplaceLineEndings("")));
        return await Run($"import|{file}|--tenant|Acme{options}");
    }
}
