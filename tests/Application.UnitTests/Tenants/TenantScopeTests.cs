using Connect.Application.Tenants;
using Connect.Shared;

namespace Connect.Application.UnitTests.Tenants;

public class TenantScopeTests
{
    private static readonly Guid Acme = AnId.Of(1), Other = AnId.Of(2);

    [Test]
    public void TenantAndActor_WhenNoTenantWasEntered_Throw()
    {
        var scope = new TenantScope();

        Assert.That(() => scope.TenantId, Throws.InvalidOperationException);
        Assert.That(() => scope.Actor, Throws.InvalidOperationException);
    }

    [Test]
    public void TenantAndActor_WhenEntered_AreThose()
    {
        var scope = new TenantScope();

        scope.Enter(Acme, "key-1");

        Assert.That((scope.TenantId, scope.Actor), Is.EqualTo((Acme, "key-1")));
    }

    [Test]
    public void Enter_WithTheSameTenantAndActor_ChangesNothing()
    {
        var scope = new TenantScope();
        scope.Enter(Acme, "key-1");

        Assert.That(() => scope.Enter(Acme, "key-1"), Throws.Nothing);
    }

    [TestCase(false, "key-1")]
    [TestCase(true, "key-2")]
    public void Enter_WithAnotherTenantOrActor_ThrowsAndKeepsTheFirst(bool isSameTenant, string actor)
    {
        var scope = new TenantScope();
        scope.Enter(Acme, "key-1");

        Assert.That(() => scope.Enter(isSameTenant ? Acme : Other, actor), Throws.InvalidOperationException);
        Assert.That((scope.TenantId, scope.Actor), Is.EqualTo((Acme, "key-1")));
    }
}
