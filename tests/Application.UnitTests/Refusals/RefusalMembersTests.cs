using System.Text.Json;
using System.Text.Json.Nodes;
using Connect.Application.Refusals;
using Connect.Application.Validation;
using Connect.Application.Wire;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Refusals;

public class RefusalMembersTests
{
    private static readonly Guid Id = new("0198c0de-0000-7000-8000-00000a001004");

    private static readonly CancellationRequest Early =
        new(new("data", null), new DateOnly(2026, 4, 1), "Too dear", ExpectedEffectiveDate: new(2026, 4, 1));

    private static IEnumerable<TestCaseData> Refusals()
    {
        yield return Case(SubscriptionRefusals.Cancelled(), "{}");
        yield return Case(
            new ValidationFailed([new("/name", "is required")], more: 3),
            """{"errors":[{"pointer":"/name","detail":"is required"}]}""");
        yield return Case(AddOnRefusals.Ambiguous(new("data", null), [Id]), $$"""{"subscriptionAddonIds":["{{Id}}"]}""");
        yield return Case(AddOnRefusals.OnAnotherDate(new(2026, 3, 1), new(2026, 4, 1)), """{"effectiveDate":"2026-04-01"}""");
        yield return Case(
            new AddOnAlreadyCancelled("It is.", new(2026, 3, 15, 11, 0, 0, TimeSpan.Zero)),
            """{"cancelledAt":"2026-03-15T11:00:00.000Z"}""");
        yield return Case(
            CommitmentRefusals.OfAddOn(Early, new(2026, 12, 1), new(2026, 12, 1)),
            """{"earliestDate":"2026-12-01","alternatives":["""
            + """{"productOfferingId":"data","scheduledAt":"2026-12-01","reason":"Too dear"},"""
            + """{"productOfferingId":"data","reason":"Too dear"}]}""");

        static TestCaseData Case(Refusal refusal, string json) => new TestCaseData(refusal, json).SetArgDisplayNames(refusal.Code.Value);
    }

    [TestCaseSource(nameof(Refusals))]
    public void Members_OfARefusal_AreTheOwnPropertiesOfItsRecord(Refusal refusal, string json)
    {
        var members = JsonSerializer.SerializeToNode(RefusalMembers.Of(refusal), WireJson.Options);

        Assert.That(members!.ToJsonString(WireJson.Options), Is.EqualTo(json));
    }

    [Test]
    public void RefusalRecords_AllHaveACaseAbove()
    {
        var tested = Refusals().Select(refusal => refusal.Arguments[0]!.GetType()).Where(type => type != typeof(Refusal));

        Assert.That(tested, Is.EquivalentTo(RefusalMembers.Records));
    }

    [Test]
    public void Members_OfAllRefusals_HaveOneTypeEach()
    {
        var names = RefusalMembers.All.Select(member => member.Name).ToList();

        Assert.That(names, Is.Unique);
        Assert.That(names, Is.SupersetOf(["errors", "alternatives"]));
        Assert.That(names, Has.None.AnyOf("type", "title", "status", "detail", "instance", "code", "retryable", "requestId"));
    }

    [Test]
    public void Members_OfAllRefusals_AreNotShapedByTheDomain()
    {
        var types = RefusalMembers.All.SelectMany(member => member.Type.GetGenericArguments().Append(member.Type)).ToList();

        Assert.That(types, Does.Contain(typeof(FieldError)).And.Contain(typeof(JsonObject)));
        Assert.That(
            types.Where(type => type.Assembly == typeof(Refusal).Assembly),
            Is.Empty,
            "declare a WireForm beside their type on the wire");
    }
}
