using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>A decision allocates only its result.</summary>
internal sealed class CancelAddOnAllocationTests
{
    [TestCase(null)]
    [TestCase("2026-04-15")]
    public void Decide_OfOneAddOn_AllocatesOnlyItsDecision(string? requested)
    {
        var (subscription, time) = (ASubscription.WithAddOn().Build(), Clock.At("2026-03-15 12:00"));
        var request = requested is null ? ACancel.OfOffering() : ACancel.OfOffering().On(requested);
        var decided = CancellationPolicy.Decide(subscription, request, time).Value;

        var decision = Allocated(() => CancellationPolicy.Decide(subscription, request, time));

        Assert.That(decision, Is.EqualTo(Allocated(() => Copy(decided))));
    }

    private static Result<CancellationDecision> Copy(CancellationDecision decided)
    {
        var trace = new RuleFinding[decided.Trace.Count];
        for (var index = 0; index < trace.Length; index++)
            trace[index] = decided.Trace[index] with { };

        return decided with { Trace = trace };
    }

    // The first call may allocate what later ones share.
    private static long Allocated(Func<object> work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
