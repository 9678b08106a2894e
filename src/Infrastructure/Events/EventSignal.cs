using System.Collections.Concurrent;

namespace Connect.Infrastructure.Events;

/// <summary>Wakes the requests of this process that wait for a tenant's next event. It does not see commits of other processes.</summary>
internal sealed class EventSignal
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> next = new();

    /// <summary>
    /// Completes at the next commit. Call it before you read the events: a commit during the read then completes it too.
    /// </summary>
    public Task Next(Guid tenantId) => next.GetOrAdd(tenantId, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Call it after the commit, when the events can be read.</summary>
    public void Raise(Guid tenantId)
    {
        if (next.TryRemove(tenantId, out var waiting))
            waiting.SetResult();
    }
}
