using System.Text.Json.Serialization;

namespace Connect.Benchmarks.Load;

/// <summary>What the connections of a slice send.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Scenario>))]
internal enum Scenario
{
    /// <summary>Moves the end of an add-on to another date, each time with a new idempotency key.</summary>
    Cancel,

    /// <summary>Gets a subscription.</summary>
    Read,

    /// <summary>Repeats cancellations whose responses are stored.</summary>
    Replay,
}

/// <summary>An order to the load generator.</summary>
/// <param name="Subscriptions">How many subscriptions the server has, from number 0 on.</param>
/// <param name="WarmUp">In seconds; its requests are not measured.</param>
/// <param name="Seconds">In seconds, after the warm-up.</param>
internal sealed record Slice(
    string Url, string ApiKey, int Subscriptions, Scenario Scenario, int Connections, double WarmUp, double Seconds);

/// <summary>What came of a slice.</summary>
/// <param name="Sent">All requests, those of the warm-up and those that only store a response too.</param>
/// <param name="Measured">The requests that ended after the warm-up.</param>
/// <param name="P50">In milliseconds.</param>
/// <param name="P99">In milliseconds.</param>
internal sealed record SliceResult(long Sent, long Measured, double Seconds, double P50, double P99);
