using System.Diagnostics;
using System.Globalization;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>Sends an operation with its key to one process after another, until it gets a final response.</summary>
internal sealed class Client(Fleet fleet, SentOperations sent)
{
    /// <summary>Sends an operation; one that is sent twice goes to two processes at once.</summary>
    public Task Do(KeyedOperation operation, CancellationToken cancellationToken) => operation.IsSentTwice
        ? Task.WhenAll(Insist(operation, 0, cancellationToken), Insist(operation, 1, cancellationToken))
        : Insist(operation, sent.Finished, cancellationToken);

    private async Task Insist(KeyedOperation operation, int turn, CancellationToken cancellationToken)
    {
        while (true)
        {
            var node = await fleet.Next(turn++, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            var (response, retryBecause) = await Send(operation, node);
            sent.Count("requests");
            if (retryBecause is null)
            {
                sent.Finish(operation, response!, Stopwatch.GetElapsedTime(started));
                if (response!.Header("Idempotent-Replayed") is not null)
                    sent.Count("replays");
                return;
            }

            sent.Count($"retries because of {retryBecause}");
            if (response?.Header("Retry-After") is { } seconds)
                await Task.Delay(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), cancellationToken);
        }
    }

    /// <summary>The response, if there was one, and the reason to send the operation again, if it is not final.</summary>
    private async Task<(ApiResponse? Response, string? RetryBecause)> Send(KeyedOperation operation, Node node)
    {
        var requestId = node.NewRequestId();
        try
        {
            var response = await node.Api.Post(
                operation.Path, operation.Body, ("Idempotency-Key", operation.Key), ("X-Request-Id", requestId));
            var outcome = KeyedOperation.OutcomeOf(response);
            if (response.Status == 503 || outcome == "idempotency_in_progress")
                return (response, outcome);

            Assert.That(
                operation.Outcomes,
                Does.Contain(outcome),
                () => $"{operation} got {response.Status} {response.Body} from a process with this output: {node.Output}");
            return (response, null);
        }
        catch (HttpRequestException) when (node.WasKilled)
        {
            sent.AddLost(requestId);
            return (null, "a killed process");
        }
        catch (TaskCanceledException fault) when (fault.InnerException is TimeoutException)
        {
            return (null, "a time-out");
        }
    }
}
