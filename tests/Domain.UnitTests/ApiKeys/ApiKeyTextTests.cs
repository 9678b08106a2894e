using Connect.Domain.ApiKeys;

namespace Connect.Domain.UnitTests.ApiKeys;

public class ApiKeyTextTests
{
    [TestCase("ck_live_abc123_S3cret", false)]
    [TestCase("ck_test_abc123_S3cret", true)]
    public void Parse_WithAWellFormedKey_ReturnsItsParts(string text, bool sandbox) =>
        Assert.That(ApiKeyText.Parse(text), Is.EqualTo(new ApiKeyText(sandbox, "abc123", "S3cret")));

    [TestCase("")]
    [TestCase("ck_live_")]
    [TestCase("ck_live_abc123")]
    [TestCase("ck_live_abc123_")]
    [TestCase("ck_live__S3cret")]
    [TestCase("ck_prod_abc123_S3cret")]
    [TestCase("CK_live_abc123_S3cret")]
    [TestCase("ck_LIVE_abc123_S3cret")]
    [TestCase("ck_live_abc123_S3_cret")]
    [TestCase("ck_live_abc-123_S3cret")]
    [TestCase("ck_live_abc123_S3cr\u00e9t")]
    [TestCase("ck_live_abc123_S3cret\u0663")]
    [TestCase("ck_live_abc123_S3cret\n")]
    [TestCase(" ck_live_abc123_S3cret")]
    [TestCase("ck_live_abc123_S3cret ")]
    [TestCase("Bearer ck_live_abc123_S3cret")]
    public void Parse_WithAMalformedKey_ReturnsNull(string text) => Assert.That(ApiKeyText.Parse(text), Is.Null);

    [TestCase(128, true)]
    [TestCase(129, false)]
    public void Parse_AKeyOfAnyLength_TakesAtMost128Characters(int length, bool expected)
    {
        var text = "ck_live_abc123_".PadRight(length, 'x');

        Assert.That(ApiKeyText.Parse(text) is not null, Is.EqualTo(expected));
    }

    [Test]
    public void ToString_Always_HidesTheSecret()
    {
        var key = ApiKeyText.Parse("ck_live_abc123_S3cret");

        Assert.That($"{key}", Is.EqualTo("abc123"));
    }

    [TestCase(false, "^ck_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{32}$")]
    [TestCase(true, "^ck_test_[0-9A-Za-z]{12}_[0-9A-Za-z]{32}$")]
    public void Random_WhenRevealed_IsAWellFormedKey(bool sandbox, string form)
    {
        var key = ApiKeyText.Random(sandbox);

        Assert.That(key.Reveal(), Does.Match(form));
        Assert.That(ApiKeyText.Parse(key.Reveal()), Is.EqualTo(key));
        Assert.That($"{key}", Is.EqualTo(key.KeyId));
    }

    [Test]
    public void Random_CalledOften_NeverRepeats()
    {
        var keys = Enumerable.Range(0, 1000).Select(_ => ApiKeyText.Random(isSandbox: false)).ToList();

        Assert.That(keys.Select(key => key.KeyId), Is.Unique);
        Assert.That(keys.Select(key => key.Secret), Is.Unique);
    }

    // 96000 letters of 62 kinds: an even choice gives 1548 of each, with a deviation of 39. A byte modulo 62 would give the first 8
    // letters a quarter more than that.
    [Test]
    public void Random_CalledOften_UsesEveryCharacterEqually()
    {
        var counts = Enumerable.Range(0, 3000)
            .SelectMany(_ => ApiKeyText.Random(isSandbox: false).Secret).CountBy(character => character).ToList();

        Assert.That(counts, Has.Count.EqualTo(62));
        Assert.That(counts.Select(count => count.Value), Is.All.InRange(1548 - 280, 1548 + 280));
    }
}
