using Microsoft.Extensions.Hosting;

namespace Connect.Infrastructure.Events;

/// <summary>
/// Waits for a tenant's events. A commit of this process ends the wait at once; polling finds the commits of other processes.
/// </summary>
internal sealed class EventWait(EventSignal signal, EventPolling polling, TimeProvider time, IHostApplicationLifetime host)
{
    /// <summary>Returns true as soon as there is news, or false if the time is over or the server is stopping.</summary>
    public async Task<bool> Until(Guid tenantId, Func<Task<bool>> hasNews, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        for (var left = atMost; left > TimeSpan.Zero && !stopping.IsCancellationRequested; left = atMost - time.GetElapsedTime(started))
        {
            var committed = signal.Next(tenantId);
            if (await hasNews())
                return true;

            // A commit, the pause or the token may end the wait: in each case the loop checks again.
            var pause = left < polling.Interval ? left : polling.Interval;
            await committed.WaitAsync(pause, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return false;
    }
}
