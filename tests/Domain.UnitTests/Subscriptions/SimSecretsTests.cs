using Connect.Domain.Subscriptions;

namespace Connect.Domain.UnitTests.Subscriptions;

public class SimSecretsTests
{
    [Test]
    public void ToString_Always_HidesTheSecrets() =>
        Assert.That($"{new SimSecrets("1111", "22222222", "3333", "44444444")}", Is.EqualTo("SimSecrets"));
}
