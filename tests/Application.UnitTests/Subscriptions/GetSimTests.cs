using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class GetSimTests
{
    private static readonly SimSecrets Secrets = new("1111", "11111111", "2222", "22222222");

    [Test]
    public async Task GetSim_OfASubscriptionWithSecrets_ReturnsThemWithoutAVersion()
    {
        var vault = new FakeSimVault();
        vault.Store(ASubscription.Id, Secrets);

        var reply = (await Get(new(WithSim()), vault)).Value;

        Assert.That(
            (reply.Body.Iccid, reply.Body.Pin1, reply.Body.Puk1, reply.Body.Pin2, reply.Body.Puk2),
            Is.EqualTo(("894600000000000000", "1111", "11111111", "2222", "22222222")));
        Assert.That(reply.About, Is.Null, "a response with an ETag may be cached");
    }

    [Test]
    public async Task GetSim_WithoutSecrets_ReturnsTheSim()
    {
        var body = (await Get(new(WithSim()), new())).Value.Body;

        Assert.That((body.Esim, body.Pin1), Is.EqualTo(((bool?)true, (string?)null)));
    }

    [Test]
    public async Task GetSim_OfASubscriptionWithoutASim_IsNotFound() => Assert.That(
        (await Get(new(ASubscription.WithoutAddOns().Build()), new())).Refusal!.Code, Is.EqualTo(SimRefusals.SimNotFound));

    [Test]
    public async Task GetSim_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Get(new(), new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Subscription WithSim() => Subscription.Create(
        ASubscription.Tenant,
        ASale.Of(AnOffering.Plan()) with { Sim = new(Esim: true, null, "894600000000000000") },
        ASubscription.Started).Value;

    private static Task<Outcome<SimWithSecretsResponse>> Get(FakeSubscriptionQueries queries, FakeSimVault vault) =>
        new GetSimHandler(queries, vault, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
