using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Connect.Application.Subscriptions;
using Connect.Benchmarks.Data;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Benchmarks.Micro;

/// <summary>What each cancel does in memory.</summary>
[MemoryDiagnoser]
public class HotPaths
{
    private readonly Subscription subscription = Example.Create();
    private readonly CancellationRequest request = ACancel.OfOffering(Example.AddOnOffering).On("2026-05-01");
    private readonly TenantTime time = Clock.At("2026-03-10 14:30");
    private readonly HttpRequest http = new DefaultHttpContext().Request;
    private readonly JsonElement body =
        JsonElement.Parse("""{"productOfferingId":"data-10gb","scheduledAt":"2026-05-01","reason":"No longer needed"}""");

    private object text = "";

    [GlobalSetup]
    public void Setup()
    {
        (http.Method, http.Path) = ("POST", $"/subscriptions/{Ids.Subscription(0)}/addons/cancel");
        text = ApiInternals.TextOf(body);
    }

    [Benchmark(Description = "CancellationPolicy.Decide")]
    public Result<CancellationDecision> Decide() => CancellationPolicy.Decide(subscription, request, time);

    [Benchmark(Description = "Fingerprint.Of")]
    public byte[] Fingerprint() => ApiInternals.Fingerprint(null, http, text);

    [Benchmark(Description = "SubscriptionResponse.Of")]
    public SubscriptionResponse Map() => SubscriptionResponse.Of(subscription, withAddOns: false);
}
