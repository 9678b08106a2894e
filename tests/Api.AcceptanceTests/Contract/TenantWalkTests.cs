using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Calls every operation of the served document: without a key, with too few scopes, and as another tenant.</summary>
internal sealed class TenantWalkTests(Engine engine) : AcceptanceTest(engine)
{
    private ApiDocument document = null!;
    private TenantResources first = null!;

    [SetUp]
    public async Task ReadTheDocument()
    {
        document = new((await With(null).Get("/openapi/v1.json")).Granted().Json);
        first = await TenantResources.CreateFor(Api, "first");
    }

    [Test]
    public void WalkCases_CoverEachOperationOfTheDocument()
    {
        Assert.That(
            WalkCases.ByOperation.Keys,
            Is.EquivalentTo(document.Operations.Select(operation => operation.Id)),
            "add the operation's case to WalkCases");
        foreach (var operation in document.Operations)
        {
            Assert.That(
                Calls(operation, first, first).Select(call => document.Find(operation.Method, call.Path)?.Id),
                Is.All.EqualTo(operation.Id));
        }
    }

    [Test]
    public async Task Operation_WithoutAKey_IsRefused()
    {
        using var all = Assert.EnterMultipleScope();
        foreach (var operation in document.Operations)
            (await Send(With(null), operation, Calls(operation, first, first)[0])).Refused(401, "unauthenticated");
    }

    [Test]
    public async Task Operation_WithEveryScopeButItsOwn_IsRefusedWithTheMissingScope()
    {
        using var all = Assert.EnterMultipleScope();
        foreach (var operation in document.Operations)
        {
            Assert.That(Scopes.All, Does.Contain(operation.Scope), operation.Id);
            var others = With(await CreateKey(TenantId, [.. Scopes.All.Where(scope => scope != operation.Scope)]));

            var refused = (await Send(others, operation, Calls(operation, first, first)[0])).Refused(403, "scope_missing");

            Assert.That((string?)refused.Json["detail"], Does.Contain(operation.Scope));
        }
    }

    [Test]
    public async Task Operation_WithItsScopeAlone_IsAllowed()
    {
        using var all = Assert.EnterMultipleScope();
        foreach (var operation in document.Operations)
        {
            var response = await Send(
                With(await CreateKey(TenantId, [operation.Scope!])), operation, Calls(operation, TenantResources.Nonexistent, first)[0]);

            Assert.That(response.Status, Is.Not.EqualTo(401).And.Not.EqualTo(403), operation.Id);
        }
    }

    [Test]
    public async Task Operation_WithAnotherTenantsKey_RespondsAsIfTheResourceDidNotExist()
    {
        var before = await View();
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in document.Operations)
                await CompareWithNonexistent(operation);
        }

        Assert.That(await View(), Is.EqualTo(before), "nothing of the first tenant was changed");
    }

    private async Task CompareWithNonexistent(Operation operation)
    {
        var (_, stranger) = await CreateTenant($"Stranger to {operation.Id}", sandbox: true, [.. Scopes.All]);
        var own = await TenantResources.CreateFor(stranger, "own");

        foreach (var (there, nowhere) in Calls(operation, first, own).Zip(Calls(operation, TenantResources.Nonexistent, own)))
        {
            var what = $"{operation.Id} {there.Path} {there.Body}";
            var (asked, compared) = (await Send(stranger, operation, there), await Send(stranger, operation, nowhere));

            Assert.That((asked.Status, compared.Status), Is.EqualTo((there.Status, there.Status)), $"{what}: {asked.Body}");
            foreach (var name in first.All.Append("Ada of first").Append("Bo of first")
                .Where(name => !what.Contains(name, StringComparison.Ordinal)))
            {
                Assert.That(asked.Body, Does.Not.Contain(name), what);
            }

            if (there.Status != 201)
            {
                Assert.That(
                    first.Mask(WithoutRequestId(asked)),
                    Is.EqualTo(TenantResources.Nonexistent.Mask(WithoutRequestId(compared))),
                    what);
            }
        }
    }

    private async Task<IReadOnlyList<string>> View() =>
    [
        (await Api.Get($"/subscriptions/{first.Subscription}?expand=addons")).Granted().Body,
        (await Api.Get($"/product-offerings/{first.Offering}")).Granted().Body,
        (await Api.Get($"/customers/{first.Customer}")).Granted().Body,
        (await Api.Get($"/idempotency-keys?key={first.Key}")).Granted().Body,
        (await Api.Get("/events?limit=200")).Granted().Body,
    ];

    private static List<WalkCall> Calls(Operation operation, TenantResources theirs, TenantResources own) =>
        WalkCases.ByOperation.TryGetValue(operation.Id, out var calls)
            ? [.. calls(theirs, own)]
            : throw new InvalidOperationException($"{operation.Id} has no case in {nameof(WalkCases)}.");

    private static Task<ApiResponse> Send(ApiClient api, Operation operation, WalkCall call) =>
        api.Send(operation.Method, call.Path, call.Body);

    private static string WithoutRequestId(ApiResponse response)
    {
        var json = JsonNode.Parse(response.Body)!.AsObject();
        json.Remove("requestId");
        return json.ToJsonString();
    }
}
