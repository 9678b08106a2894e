namespace Connect.Application.UnitTests;

public class IdOrReferenceIdTests
{
    private const string Uuid = "0198c0de-0000-7000-8000-00000000000a";

    [TestCase(Uuid)]
    [TestCase("0198C0DE-0000-7000-8000-00000000000A")]
    public void Parse_AUuid_IsAnId(string text)
    {
        Assert.That(IdOrReferenceId.TryParse(text, out var named), Is.True);
        Assert.That((named?.Id, named?.ReferenceId), Is.EqualTo((Guid.Parse(Uuid), (string?)null)));
    }

    [TestCase("rid_crm-1", "crm-1")]
    [TestCase("rid_rid_1", "rid_1")]
    [TestCase("rid_a/b c", "a/b c")]
    [TestCase($"rid_{Uuid}", Uuid)]
    public void Parse_ATextWithThePrefix_IsAReferenceId(string text, string expected)
    {
        Assert.That(IdOrReferenceId.TryParse(text, out var named), Is.True);
        Assert.That(named, Is.EqualTo(IdOrReferenceId.Reference(expected)));
        Assert.That(named?.Id, Is.Null);
    }

    [TestCase("0198C0DE-0000-7000-8000-00000000000A", "0198c0de-0000-7000-8000-00000000000a")]
    [TestCase("rid_A/b %25", "rid_A/b %25")]
    public void ToString_OfAnyParsedText_HasOneSpelling(string sent, string written)
    {
        Assert.That(IdOrReferenceId.TryParse(sent, out var named), Is.True);
        Assert.That(named!.ToString(), Is.EqualTo(written));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("rid_")]
    [TestCase("RID_crm-1")]
    [TestCase("crm-1")]
    [TestCase("0198c0de00007000800000000000000a")]
    [TestCase("{0198c0de-0000-7000-8000-00000000000a}")]
    [TestCase(" 0198c0de-0000-7000-8000-00000000000a")]
    [TestCase("+198c0de-0000-7000-8000-00000000000a")]
    public void Parse_AnythingElse_IsNull(string? text)
    {
        Assert.That(IdOrReferenceId.TryParse(text, out var named), Is.False);
        Assert.That(named, Is.Null);
    }

    [TestCase(255, true)]
    [TestCase(256, false)]
    public void Parse_AReferenceIdOfUpTo255Characters_IsAReferenceId(int length, bool taken) =>
        Assert.That(IdOrReferenceId.TryParse($"rid_{Validation.AText.Of(length)}", out _), Is.EqualTo(taken));
}
