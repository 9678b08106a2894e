using Connect.Infrastructure.Leasing;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Leasing;

/// <summary>Two holders, each with a separate connection, lease five rows.</summary>
internal sealed class LeaseTests
{
    private static readonly DateTimeOffset Now = Clock.Utc("2026-03-15 12:00");
    private readonly Lease first = Lease.Of(TimeSpan.FromMinutes(1), Now), second = Lease.Of(TimeSpan.FromMinutes(1), Now);
    private string file = "";

    [SetUp]
    public async Task CreateFive() => file = await Parcels.Create(5);

    [Test]
    public async Task Take_WhenAnotherHoldsSome_TakesTheNextFreeOnesInOrder()
    {
        Assert.That(await Take(first, 2), Is.EqualTo(2));
        Assert.That(await Take(second, 2), Is.EqualTo(2));

        Assert.That(await Held(first), Is.EqualTo([1, 2]));
        Assert.That(await Held(second), Is.EqualTo([3, 4]));
    }

    [Test]
    public async Task Take_WhenAllAreHeld_TakesNone()
    {
        await Take(first, 5);

        Assert.That(await Take(second, 5), Is.Zero);
        Assert.That(await Held(first), Is.EqualTo([1, 2, 3, 4, 5]));
    }

    [Test]
    public async Task Take_ByManyAtOnce_GivesEachRowToOneHolder()
    {
        Lease[] leases = [.. Enumerable.Range(0, 8).Select(_ => Lease.Of(TimeSpan.FromMinutes(1), Now))];

        var taken = await Task.WhenAll(leases.Select(lease => Task.Run(() => Take(lease, 2))));

        Assert.That(taken.Sum(), Is.EqualTo(5));
        Assert.That((await Task.WhenAll(leases.Select(Held))).SelectMany(numbers => numbers), Is.EquivalentTo([1, 2, 3, 4, 5]));
    }

    [TestCase(-1, 0)]
    [TestCase(0, 5)]
    public async Task Take_AroundTheEndOfAnothersLease_TakesOverFromItsLastInstantOn(int millisecondsAfter, int taken)
    {
        await Take(first, 5);

        Assert.That(await Take(Lease.Of(TimeSpan.FromMinutes(1), first.Until.AddMilliseconds(millisecondsAfter)), 5), Is.EqualTo(taken));
        Assert.That(await Held(first), Has.Count.EqualTo(5 - taken));
    }

    [Test]
    public async Task GiveBack_OfHeldRows_FreesThemAtOnceAndKeepsTheirFailures()
    {
        await Take(first, 2);
        await With(parcels => Parcel(parcels, 1).PutOff(Now.AddHours(-1), default));
        await With(parcels => parcels.All.HeldBy(first.Holder).GiveBack(default));

        Assert.That(await Take(second, 2), Is.EqualTo(2));
        Assert.That(await Held(second), Is.EqualTo([1, 2]));
        Assert.That(await Numbers(parcels => parcels.All.Failed()), Is.EqualTo([1]));
    }

    [Test]
    public async Task GiveBack_AfterAnotherHasTakenOver_ChangesNothing()
    {
        await Take(first, 5);
        var later = Lease.Of(TimeSpan.FromMinutes(1), first.Until);
        await Take(later, 5);

        Assert.That(await With(parcels => parcels.All.HeldBy(first.Holder).GiveBack(default)), Is.Zero);
        Assert.That(await Held(later), Has.Count.EqualTo(5));
    }

    [Test]
    public async Task PutOff_Repeatedly_DoublesTheWaitUpToAnHour()
    {
        var waits = new List<double>();
        for (var attempt = 0; attempt < 9; attempt++)
        {
            await With(parcels => Parcel(parcels, 3).PutOff(Now, default));
            var until = await With(
                parcels => Parcel(parcels, 3).Select(it => EF.Property<DateTimeOffset>(it, LeaseColumns.Until)).SingleAsync());
            waits.Add((until - Now).TotalSeconds);
        }

        Assert.That(waits, Is.EqualTo([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]));
    }

    [Test]
    public async Task PutOff_OfOneRow_HidesThatRowOnly()
    {
        await Take(first, 2);
        await With(parcels => Parcel(parcels, 1).PutOff(Now, default));

        Assert.That(await Numbers(parcels => parcels.InOrder.NotBackingOff(Now)), Is.EqualTo([2, 3, 4, 5]), "held, but not waiting");
        Assert.That(await Numbers(parcels => parcels.InOrder.Free(Now)), Is.EqualTo([3, 4, 5]));
        Assert.That(await Numbers(parcels => parcels.InOrder.Free(Now.AddSeconds(30))), Is.EqualTo([1, 3, 4, 5]));
    }

    [Test]
    public async Task ReleasedLease_WrittenToARow_ClearsTheHolderAndTheFailures()
    {
        await Take(first, 1);
        await With(parcels => Parcel(parcels, 1).PutOff(Now, default));

        await With(parcels =>
        {
            var released = parcels.Model.FindEntityType(typeof(Parcels.Parcel))!.ReleasedLease().Select(it => $"{it.Column} = {it.Value}");
            var update = "UPDATE \"All\" SET " + string.Join(", ", released) + " WHERE Number = 1";
            return parcels.Database.ExecuteSqlRawAsync(update);
        });

        Assert.That(await Held(first), Is.Empty);
        Assert.That(await With(parcels => parcels.All.Failed().CountAsync()), Is.Zero);
        Assert.That(await With(parcels => parcels.All.Free(Now).CountAsync()), Is.EqualTo(5));
    }

    private Task<int> Take(Lease lease, int count) => With(parcels => parcels.All.TakeLease(parcels.InOrder, count, lease, default));

    private Task<List<int>> Held(Lease lease) => Numbers(parcels => parcels.InOrder.HeldBy(lease.Holder));

    private Task<List<int>> Numbers(Func<Parcels, IQueryable<Parcels.Parcel>> which) =>
        With(parcels => which(parcels).Select(parcel => parcel.Number).ToListAsync());

    private static IQueryable<Parcels.Parcel> Parcel(Parcels parcels, int number) => parcels.All.Where(parcel => parcel.Number == number);

    private async Task<T> With<T>(Func<Parcels, Task<T>> work)
    {
        await using var parcels = new Parcels(file);
        return await work(parcels);
    }
}
