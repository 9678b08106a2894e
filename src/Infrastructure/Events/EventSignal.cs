using System.Collections.Concurrent;

namespace Connect.Infrastructure.Events;

/// <summary>Wakes, in this process, whoever waits for the next commit of a tenant's events; other processes it does not know.</summary>
internal sealed class EventSignal
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> next = new();

    /// <summary>
    /// Ends at the next commit. Take it before you look at what is there: a commit that comes while you look then
    /// ends it too, and none is slept through.
    /// </summary>
    public Task Next(Guid tenantId) => next.GetOrAdd(tenantId, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Tells that events of the tenant are committed and can be read.</summary>
    public void Raise(Guid tenantId)
    {
        if (next.TryRemove(tenantId, out var waiting))
            waiting.SetResult();
    }
}
