using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class CreateSubscriptionTests
{
    private static readonly CreateSubscriptionRequest Least = ASubscriptionToCreate.Request;
    private static readonly Address Home = new("Storgatan 1", "Stockholm", "111 22", "SE");

    [Test]
    public async Task CreateSubscription_WithRequiredMembersOnly_SavesAndReturnsIt()
    {
        var given = new ASubscriptionToCreate();

        var reply = (await given.Create(Least)).Value;

        var saved = given.Subscriptions.Added.Single();
        Assert.That(RaisedEvent.Of(saved, after: 0), Is.EqualTo([new RaisedEvent(1, EventTypes.SubscriptionCreated, FakeClock.Usual.Now)]));
        Assert.That((saved.TenantId, saved.SubscriptionId.Version), Is.EqualTo((ASubscription.Tenant, 7)));
        Assert.That((saved.Type, saved.Sim), Is.EqualTo(("CELL", (Sim?)null)));
        Assert.That(saved.Terms, Is.EqualTo(AnOffering.Plan().Build().TermsOfSale));
        Assert.That(reply.Created, Is.EqualTo($"/subscriptions/{reply.Body.SubscriptionId}"));
        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(saved.SubscriptionId, 1)));
        Assert.That(reply.Body.SubscriptionId, Is.EqualTo(saved.SubscriptionId));
        Assert.That(reply.Body.AddOns, Is.Null);
    }

    [Test]
    public async Task CreateSubscription_WithAllMembers_SavesThem()
    {
        var given = new ASubscriptionToCreate();
        var request = Least with
        {
            Subscriber = new()
            {
                Name = "Astrid Berg",
                Email = "astrid@example.com",
                Address = new("Storgatan 1", "Stockholm", "111 22", "SE"),
            },
            ReferenceId = "boat",
            Type = "IOT",
            Msisdn = "+46701234567",
            Display = "The boat",
            Sim = new() { Esim = true, Imei = "490154203237518", Iccid = "8946000000000000001" },
            ActivationDate = Day.Of("2026-05-01"),
            Extensions = new("""{"x":1}"""),
            Metadata = new("""{"y":2}"""),
        };

        await given.Create(request);

        var saved = given.Subscriptions.Added.Single();
        Assert.That(
            (saved.Subscriber.Name, saved.Subscriber.Email, saved.Subscriber.Address),
            Is.EqualTo(("Astrid Berg", "astrid@example.com", Home)));
        Assert.That((saved.Subscriber.CreatedAt, saved.Subscriber.SubscriberId.Version), Is.EqualTo((FakeClock.Usual.Now, 7)));
        Assert.That((saved.ReferenceId, saved.Type, saved.Msisdn, saved.Display), Is.EqualTo(("boat", "IOT", "+46701234567", "The boat")));
        Assert.That(saved.Sim, Is.EqualTo(new Sim(true, "490154203237518", "8946000000000000001")));
        Assert.That((saved.Status, saved.Pending?.ScheduledOn), Is.EqualTo((SubscriptionStatus.Pending, Day.Of("2026-05-01"))));
        Assert.That((saved.Extensions, saved.Metadata), Is.EqualTo((new RawJson("""{"x":1}"""), new RawJson("""{"y":2}"""))));
    }

    [Test]
    public async Task CreateSubscription_WithACustomersReferenceId_IsForThatCustomer()
    {
        var given = new ASubscriptionToCreate();

        await given.Create(Least with { CustomerId = $"rid_{ASubscriptionToCreate.CustomerReferenceId}" });

        Assert.That(given.Subscriptions.Added.Single().Customer, Is.EqualTo(new CustomerRef(AnId.Of(3), "Acme AB")));
    }

    [Test]
    public async Task CreateSubscription_WithSimSecrets_KeepsThemInTheVaultOnly()
    {
        var given = new ASubscriptionToCreate();

        await given.Create(
            Least with { Sim = new() { Esim = false, Pin1 = "pin-one", Puk1 = "puk-one", Pin2 = "pin-two", Puk2 = "puk-two" } });

        var saved = given.Subscriptions.Added.Single();
        Assert.That(
            given.SimVault.Stored,
            Is.EqualTo([(saved.SubscriptionId, new SimSecrets("pin-one", "puk-one", "pin-two", "puk-two"))]));
        Assert.That(Snapshot.Of(saved), Does.Not.Contain("-one").And.Not.Contain("-two"));
    }

    [TestCase("pin1")]
    [TestCase("puk1")]
    [TestCase("pin2")]
    [TestCase("puk2")]
    public async Task CreateSubscription_WithOneSimSecret_KeepsItInTheVault(string name)
    {
        var given = new ASubscriptionToCreate();
        string? Only(string other) => name == other ? "1234" : null;

        await given.Create(
            Least with { Sim = new() { Pin1 = Only("pin1"), Puk1 = Only("puk1"), Pin2 = Only("pin2"), Puk2 = Only("puk2") } });

        Assert.That(
            given.SimVault.Stored.Single().Secrets,
            Is.EqualTo(new SimSecrets(Only("pin1"), Only("puk1"), Only("pin2"), Only("puk2"))));
    }

    [Test]
    public async Task CreateSubscription_WithoutSimSecrets_DoesNotUseTheVault()
    {
        var given = new ASubscriptionToCreate();

        await given.Create(Least with { Sim = new() { Esim = true } });

        Assert.That(given.Subscriptions.Added.Single().Sim, Is.EqualTo(new Sim(true, null, null)));
        Assert.That(given.SimVault.Stored, Is.Empty);
    }

    [Test]
    public void ToString_OfARequestWithASim_HidesTheSecrets()
    {
        var command = new CreateSubscription(
            Least with { Sim = new() { Pin1 = "pin-one", Puk1 = "puk-one", Pin2 = "pin-two", Puk2 = "puk-two" } });

        Assert.That($"{command}", Does.Contain("Astrid Berg").And.Not.Contain("-one").And.Not.Contain("-two"));
    }
}
