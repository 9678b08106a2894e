using System.Diagnostics;
using System.Globalization;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>Sends an operation with its key to one process after another, until it is told how it ended.</summary>
internal sealed class Client(Fleet fleet, Ledger ledger)
{
    /// <summary>Sends it, where it is to be sent twice to two processes at once.</summary>
    public Task Do(Operation operation, CancellationToken cancellationToken) => operation.IsSentTwice
        ? Task.WhenAll(Insist(operation, 0, cancellationToken), Insist(operation, 1, cancellationToken))
        : Insist(operation, ledger.Told, cancellationToken);

    private async Task Insist(Operation operation, int turn, CancellationToken cancellationToken)
    {
        while (true)
        {
            var node = await fleet.Next(turn++, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            var (response, retryBecause) = await Send(operation, node);
            ledger.Count("requests");
            if (retryBecause is null)
            {
                ledger.Tell(operation, response!, Stopwatch.GetElapsedTime(started));
                if (response!.Header("Idempotent-Replayed") is not null)
                    ledger.Count("replays");
                return;
            }

            ledger.Count($"retries because of {retryBecause}");
            if (response?.Header("Retry-After") is { } seconds)
                await Task.Delay(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), cancellationToken);
        }
    }

    /// <summary>The answer, if one came, and the reason why it is not the last word.</summary>
    private async Task<(ApiResponse? Answer, string? RetryBecause)> Send(Operation operation, Node node)
    {
        var requestId = node.NewRequestId();
        try
        {
            var response = await node.Api.Post(operation.Path, operation.Body, ("Idempotency-Key", operation.Key), ("X-Request-Id", requestId));
            var outcome = Operation.OutcomeOf(response);
            if (response.Status == 503 || outcome == "idempotency_in_progress")
                return (response, outcome);

            Assert.That(operation.Outcomes, Does.Contain(outcome), () => $"{operation} was answered {response.Status} {response.Body} by a process that said: {node.Output}");
            return (response, null);
        }
        catch (HttpRequestException) when (node.WasKilled)
        {
            ledger.IsCut(requestId);
            return (null, "a killed process");
        }
        catch (TaskCanceledException fault) when (fault.InnerException is TimeoutException)
        {
            return (null, "a time-out");
        }
    }
}
