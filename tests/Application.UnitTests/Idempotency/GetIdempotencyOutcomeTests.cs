using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;
using Connect.Application.UnitTests.Validation;

namespace Connect.Application.UnitTests.Idempotency;

public class GetIdempotencyOutcomeTests
{
    private static readonly IdempotencyOutcomeResponse Stored =
        new("key", "POST", "/customers", 201, FakeClock.Usual.Now, FakeClock.Usual.Now.AddHours(24), new("{}"));

    [Test]
    public async Task GetIdempotencyOutcome_WithTheScope_ReturnsTheOutcomeAsOfTheTenantsNow()
    {
        var records = Records();

        var reply = (await Get(records, "customers:write")).Value;

        Assert.That(reply.Body, Is.EqualTo(Stored));
        Assert.That((reply.About, reply.Created), Is.EqualTo(((SubscriptionVersion?)null, (string?)null)));
        Assert.That(records.Asked, Is.EqualTo([("key", FakeClock.Usual.Now)]));
    }

    [Test]
    public async Task GetIdempotencyOutcome_WithoutTheScope_IsRefusedLikeAnUnknownKey()
    {
        var withoutScope = (await Get(Unreadable(), "customers:read")).Refusal;
        var withoutRecord = (await Get(new(), "customers:write")).Refusal;

        Assert.That(withoutScope?.Code, Is.EqualTo(IdempotencyRefusals.KeyNotFound));
        Assert.That(withoutScope, Is.EqualTo(withoutRecord));
    }

    [Test]
    public void GetIdempotencyOutcome_WhenTheResponseIsUnreadable_Throws() =>
        Assert.That(async () => await Get(Unreadable(), "customers:write"), Throws.TypeOf<StoredResponseUnreadableException>());

    [TestCase(" !~", true)]
    [TestCase("", false)]
    [TestCase("a\u007f", false)]
    [TestCase("a\u001f", false)]
    [TestCase("å", false)]
    public Task Key_OfPrintableAscii_IsValidAndOthersAreNot(string key, bool taken) =>
        Shape.Expect(new GetIdempotencyOutcomeValidator(), new(key, []), "key", taken);

    [TestCase(256, true)]
    [TestCase(257, false)]
    public Task Key_OfUpTo256Characters_IsValid(int length, bool taken) =>
        Shape.Expect(new GetIdempotencyOutcomeValidator(), new(AText.Plain(length), []), "key", taken);

    private static FakeIdempotencyRecords Records() => new() { Outcome = new("customers:write", () => Stored) };

    private static FakeIdempotencyRecords Unreadable() =>
        new() { Outcome = new("customers:write", () => throw new StoredResponseUnreadableException("Other keys.")) };

    private static Task<Outcome<IdempotencyOutcomeResponse>> Get(FakeIdempotencyRecords records, string scope) =>
        new GetIdempotencyOutcomeHandler(records, FakeClock.At()).Handle(new("key", [scope]), CancellationToken.None);
}
