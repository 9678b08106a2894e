using Connect.Domain.Refusals;

namespace Connect.Domain.UnitTests.Refusals;

public class RefusalCodeTests
{
    [Test]
    public void Because_WithADetail_HasTheCodeAndThatDetail()
    {
        var code = new RefusalCode("shut", RefusalKind.Conflict, "It is shut.");

        var refusal = code.Because("The door is shut.");

        Assert.That((refusal.Code, refusal.Detail), Is.EqualTo((code, "The door is shut.")));
    }
}
