using Connect.Application.Events;
using Connect.Application.Tenants;
using Connect.Domain;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Audit;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Idempotency;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Subscriptions;
using Connect.Shared;
using Microsoft.AspNetCore.DataProtection;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>A row of each table with a value in every column that can have one, the same on every run.</summary>
internal static class StoredRows
{
    private static readonly Domain.Time.TenantTime Time = ASubscription.Started, Later = Clock.At("2026-02-01 10:00");
    private static readonly DateTimeOffset Now = Time.Now;
    private static readonly RawJson Metadata = new("""{"b":1.50,"a":["🎈",null]}""");
    private static readonly Address Home = new("Storgatan 1", "Göteborg", "411 01", "SE", "c/o Ek", "O", "Väst", "Åsa 🎻");

    private static readonly ProductOfferingTerms Terms = new(
        "Data 10 GB 🛰",
        ProductOfferingType.AddOn,
        ProductOfferingStatus.Available,
        new("SEK", PriceType.OneTime, 99.50m, 4.5m, 1, new(BillingPeriod.Monthly, 3)),
        new("mobile", "Mobile ☎", AnOffering.Cell, "For customers", "For staff 🧾"),
        [AnOffering.Cell, "SUBSCRIPTION_TV"],
        Schedule.EndOfBillingPeriod,
        Schedule.BeginningOfNextMonth,
        "<b>Text</b> & \"quotes\"",
        Metadata);

    private static readonly SubscriptionCancellation Left = new(SubscriptionCancelReason.Other, "Moving 🚚", Metadata);

    private static readonly AddOnChangeRequest ToMore =
        new(new(null, AnId.OfAddOn(3)), "more", Day.Of("2026-11-15"), "More 🚀", Metadata);

    private static readonly CustomerDetails Acme = new("Acme AB", CustomerType.Business, "a@acme.example", Home, "crm-1", Metadata);

    public static void Add(ConnectDbContext db, IDataProtectionProvider protection)
    {
        var scope = new TenantScope();
        scope.Enter(ASubscription.Tenant, "key-1");
        var text = ApiKeyText.Parse("ck_test_one_secret")!;
        var key = ApiKey.Create(ASubscription.Tenant, text, [Scopes.EventsRead, Scopes.CatalogRead], Now, Now);
        key.Revoke(Now);

        var offering = ProductOffering.Create(ASubscription.Tenant, "data", Terms, Now);
        db.Add(Tenant.Create(ASubscription.Tenant, "Acme", Clock.Stockholm, sandbox: true, Now));
        db.Add(key);
        db.Add(offering);
        db.Add(Customer.Create(ASubscription.Tenant, AnId.Of(3), Acme, Now));
        var subscription = Subscription(offering);
        db.Add(subscription);
        db.Add(new SimVault(db, new(db), scope, protection).RowOf(ASubscription.Id, new("1111", "22222222", "3333", "44444444")));
        foreach (var (index, happened) in new[] { subscription.Events[0], subscription.Events[^1] }.Index())
            db.Add(Event(happened, index + 1));

        db.Add(Idempotency());
        db.Add(Audit());
    }

    // The first add-on is cancelled, the second will be, the third will change and start.
    private static Subscription Subscription(ProductOffering offering)
    {
        var sale = new NewSubscription(
            ASubscription.Id,
            new(AnId.Of(3), "Acme AB"),
            AnOffering.Plan().Build().TermsOfSale,
            new(AnId.Of(4), "Astrid Berg", "astrid@example.com", Home, Now, Now))
        {
            Display = "Astrid's phone 📱",
            Msisdn = "+46701234567",
            ReferenceId = "shop-1",
            Sim = new(true, "123456789012345", "123456789012345678"),
            Extensions = new("""{"ext":"🧩"}"""),
            Metadata = Metadata,
        };
        var subscription = Domain.Subscriptions.Subscription.Create(ASubscription.Tenant, sale, Time).Value;
        _ = subscription.AddAddOn(AnId.OfAddOn(1), AnOffering.AddOn().Build(), null, Metadata, Time).Value;
        _ = subscription.AddAddOn(AnId.OfAddOn(2), offering, null, null, Time).Value;
        _ = subscription.AddAddOn(AnId.OfAddOn(3), offering, Day.Of("2026-12-01"), null, Time).Value;
        _ = subscription.CancelAddOn(Why(ACancel.OfAddOn(1).On("2026-02-01")), Later).Value;
        _ = subscription.ChangeAddOn(ToMore, ProductOffering.Create(ASubscription.Tenant, "more", Terms, Now), Later).Value;
        _ = subscription.Cancel(ACancellation.On("2026-12-24") with { Cancellation = Left }, Later).Value;
        _ = subscription.CancelAddOn(Why(ACancel.OfAddOn(2)), Later).Value;
        subscription.ImportPendingMsisdn("+46701234568", Day.Of("2026-06-01"), Later.Calendar);
        subscription.ImportPendingProductOffering(AnOffering.Plan("mobile-l").Build().TermsOfSale, Day.Of("2026-07-01"), Later.Calendar);
        subscription.ImportPorting(
            new("+46701234567", PortingDirection.Inbound, PortingStatus.InProgress, Day.Of("2026-03-01"), Metadata, Now, Later.Now));
        return subscription;
    }

    private static CancellationRequest Why(CancellationRequest request) => request with { Reason = "Moving 🚚", Metadata = Metadata };

    private static EventRow Event(SubscriptionEvent happened, long sequence) => new()
    {
        TenantId = ASubscription.Tenant,
        Sequence = sequence,
        EventId = AnId.Of(5),
        Type = happened.Type,
        OccurredAt = happened.OccurredAt,
        Actor = "key-1",
        SubscriptionId = ASubscription.Id,
        DataVersion = EventData.Version,
        Data = EventData.Of(happened),
    };

    private static IdempotencyRow Idempotency() => new()
    {
        Id = AnId.Of(6),
        TenantId = ASubscription.Tenant,
        KeyHash = [1, 2],
        Fingerprint = [3, 4],
        Method = "POST",
        Path = "/subscriptions",
        Scope = Scopes.SubscriptionsWrite,
        Outcome = "ok",
        Status = 201,
        ContentType = "application/json",
        Location = "/subscriptions/1",
        Body = [5, 6],
        SubscriptionId = ASubscription.Id,
        SubscriptionVersion = 1,
        CreatedAt = Now,
        ExpiresAt = Now.AddDays(1),
    };

    private static AuditRow Audit() => new()
    {
        Id = AnId.Of(7),
        TenantId = ASubscription.Tenant,
        At = Now,
        Actor = "key-1",
        Operation = "CreateSubscription",
        Method = "POST",
        Path = "/subscriptions",
        Outcome = "ok",
        CreatedResource = "/subscriptions/1",
        RequestId = "request-1",
    };
}
