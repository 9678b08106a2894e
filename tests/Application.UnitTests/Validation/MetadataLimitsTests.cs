using Connect.Application.Subscriptions;
using Connect.Domain;
using Connect.Shared;

namespace Connect.Application.UnitTests.Validation;

/// <summary>Up to 50 members; names up to 40 characters; at most 32 levels deep; 8 KiB as compact UTF-8.</summary>
public class MetadataLimitsTests
{
    [TestCase(0, true)]
    [TestCase(50, true)]
    [TestCase(51, false)]
    public Task Metadata_OfUpTo50Members_IsValid(int members, bool taken) =>
        Expect($"{{{string.Join(',', Enumerable.Range(1, members).Select(number => $"\"m{number}\":{number}"))}}}", taken);

    [Test]
    public Task Metadata_OfMoreThan50NestedMembers_IsValid() =>
        Expect($"{{\"in\":{{{string.Join(',', Enumerable.Range(1, 51).Select(number => $"\"m{number}\":{number}"))}}}}}", taken: true);

    [TestCase(40, true)]
    [TestCase(41, false)]
    public Task Metadata_WithNamesOfUpTo40Characters_IsValid(int length, bool taken) => Expect($"{{\"{AText.Plain(length)}\":1}}", taken);

    [TestCase(40, true)]
    [TestCase(41, false)]
    public Task Metadata_WithASurrogatePairInAName_CountsItAsOneCharacter(int length, bool taken) =>
        Expect($"{{\"{AText.Of(length)}\":1}}", taken);

    [TestCase(32, true)]
    [TestCase(33, false)]
    [TestCase(63, false)]
    public async Task Metadata_OfUpTo32Levels_IsValid(int levels, bool taken)
    {
        await Expect(string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels), taken);
        await Expect("{\"a\":" + new string('[', levels - 1) + new string(']', levels - 1) + "}", taken);
    }

    [TestCase(8192, true)]
    [TestCase(8193, false)]
    public Task Metadata_OfUpTo8KiB_IsValid(int bytes, bool taken) => Expect($"{{\"a\":\"{AText.Plain(bytes - 8)}\"}}", taken);

    [TestCase(2046, true)]
    [TestCase(2047, false)]
    public Task Metadata_IsLimitedInUtf8Bytes(int emojis, bool taken) => Expect($"{{\"a\":\"{AText.Of(emojis)}\"}}", taken);

    [Test]
    public async Task Metadata_WithSeveralFaults_ListsEachOnce()
    {
        var deep = new string('[', 40) + new string(']', 40);
        var members = string.Join(',', Enumerable.Range(1, 51).Select(number => $"\"{AText.Plain(170)}{number}\":{deep}"));

        var faults = await Shape.Faults(new AddAddOnValidator(), With($"{{{members}}}"));

        Assert.That(faults.Select(fault => fault.Pointer), Is.EqualTo(Enumerable.Repeat("/metadata", 4)));
        Assert.That(
            faults.Select(fault => fault.Detail.Split(',')[0]),
            Is.EqualTo([
                "must be at most 8192 bytes as compact UTF-8",
                "must have at most 50 members",
                "must have names of at most 40 characters",
                "must be at most 32 levels deep",
            ]));
    }

    [Test]
    public async Task Metadata_WhenOmitted_IsValid() => Assert.That(await Shape.Faults(new AddAddOnValidator(), With(null)), Is.Empty);

    private static Task Expect(string metadata, bool taken) => Shape.Expect(new AddAddOnValidator(), With(metadata), "/metadata", taken);

    private static AddAddOn With(string? metadata) =>
        new(ASubscription.Id, new() { ProductOfferingId = "data", Metadata = metadata is null ? null : new RawJson(metadata) });
}
