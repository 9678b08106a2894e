using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Whatever is created gets the next number of its tenant, in the transaction that creates it.</summary>
internal sealed class CreationNumberTests(Engine engine) : AcceptanceTest(engine)
{
    private const int Writers = 40;

    [Test]
    public async Task Create_ByManyAtOnceInTwoTenants_NumbersEachTenantFromOneWithoutGapsOrDuplicates()
    {
        var (otherId, other) = await CreateTenant("Other", sandbox: false, [.. Scopes.All]);

        var created = await Task.WhenAll(Enumerable.Range(0, Writers).Select(number =>
            (number % 2 == 0 ? Api : other).Post("/customers", $$"""{ "name": "Customer {{number}}" }""")));

        Assert.That(created.Select(response => response.Status), Is.All.EqualTo(201));
        foreach (var tenantId in new[] { TenantId, otherId })
            Assert.That((await Numbers(tenantId)).Customers, Is.EqualTo(Enumerable.Range(1, Writers / 2)));
    }

    [Test]
    public async Task Create_OfEveryKind_TakesTheNextNumberOfTheTenant()
    {
        await Api.Subscribes();
        await Api.Offers("data");
        await Api.Offers("data", boundMonths: 12);

        var (offerings, customers, subscriptions) = await Numbers(TenantId);

        Assert.That(offerings, Is.EqualTo([1, 4]), "the plan and the add-on; a replacement keeps its number");
        Assert.That((customers.Single(), subscriptions.Single()), Is.EqualTo((2, 3)));
    }

    [Test]
    public async Task Create_IfRefused_TakesNoNumber()
    {
        (await Api.Post("/customers", """{ "name": "Ada", "referenceId": "crm-1" }""")).Granted(201);
        (await Api.Post("/customers", """{ "name": "Bo", "referenceId": "crm-1" }""")).Refused(409, "reference_id_taken");
        (await Api.Post("/customers", """{ "name": "Cy" }""")).Granted(201);

        Assert.That((await Numbers(TenantId)).Customers, Is.EqualTo([1, 2]));
    }

    private async Task<(List<long> Offerings, List<long> Customers, List<long> Subscriptions)> Numbers(Guid tenantId)
    {
        await using var db = Database();
        return (
            await NumbersOf(db.ProductOfferings.Where(it => it.TenantId == tenantId)),
            await NumbersOf(db.Customers.Where(it => it.TenantId == tenantId)),
            await NumbersOf(db.Subscriptions.Where(it => it.TenantId == tenantId)));

        static Task<List<long>> NumbersOf<T>(IQueryable<T> rows)
            where T : class => rows.Select(it => EF.Property<long>(it, CreationNumber.Column)).Order().ToListAsync();
    }
}
