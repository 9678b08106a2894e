using Connect.Domain.ApiKeys;

namespace Connect.Domain.UnitTests.ApiKeys;

public class ApiKeyTextTests
{
    [TestCase("ck_live_abc123_S3cret", false)]
    [TestCase("ck_test_abc123_S3cret", true)]
    public void Parse_WhenItHasTheForm_TakesItApart(string text, bool sandbox) =>
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
    public void Parse_WhenItHasNotTheForm_IsNoKey(string text) => Assert.That(ApiKeyText.Parse(text), Is.Null);

    [TestCase(128, true)]
    [TestCase(129, false)]
    public void Parse_WhenItIsTooLong_IsNoKey(int length, bool expected)
    {
        var text = "ck_live_abc123_".PadRight(length, 'x');

        Assert.That(ApiKeyText.Parse(text) is not null, Is.EqualTo(expected));
    }

    [Test]
    public void ToString_WhenLogged_DoesNotSayTheSecret()
    {
        var key = ApiKeyText.Parse("ck_live_abc123_S3cret");

        Assert.That($"{key}", Is.EqualTo("abc123"));
    }
}
