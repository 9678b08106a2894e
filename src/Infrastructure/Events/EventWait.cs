using Microsoft.Extensions.Hosting;

namespace Connect.Infrastructure.Events;

/// <summary>Waits for a tenant's events: woken at once by a commit of this process, and looking now and then for those of others.</summary>
internal sealed class EventWait(EventSignal signal, EventPolling polling, TimeProvider time, IHostApplicationLifetime host)
{
    /// <summary>Waits until there is news, and tells whether there is: false if the time is over or the server is asked to stop.</summary>
    public async Task<bool> Until(Guid tenantId, Func<Task<bool>> hasNews, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        for (var left = atMost; left > TimeSpan.Zero && !ending.IsCancellationRequested; left = atMost - time.GetElapsedTime(started))
        {
            var committed = signal.Next(tenantId);
            if (await hasNews())
                return true;

            // However it ends, by a commit, the time or the token, the loop goes by what is then so.
            var pause = left < polling.Interval ? left : polling.Interval;
            await committed.WaitAsync(pause, time, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return false;
    }
}
