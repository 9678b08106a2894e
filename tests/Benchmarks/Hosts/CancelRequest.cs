using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Connect.Benchmarks.Hosts;

/// <summary>A request to cancel an add-on on a date.</summary>
/// <param name="KeyHash">SHA-256 of the idempotency key.</param>
internal sealed record CancelRequest(
    Guid TenantId,
    string Actor,
    Guid SubscriptionId,
    byte[] KeyHash,
    byte[] Fingerprint,
    string Path,
    string RequestId,
    string ProductOfferingId,
    DateOnly ScheduledOn,
    string? Reason)
{
    public static async Task<CancelRequest> Read(HttpContext http, Guid tenantId, string actor)
    {
        using var document = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
        var body = document.RootElement;
        return new(
            tenantId,
            actor,
            Guid.Parse((string)http.Request.RouteValues["id"]!),
            SHA256.HashData(Encoding.ASCII.GetBytes(http.Request.Headers["Idempotency-Key"].Single()!)),
            Hosts.Fingerprint.Of(http.Request, body),
            http.Request.Path.Value!,
            Guid.CreateVersion7().ToString(),
            body.GetProperty("productOfferingId").GetString()!,
            DateOnly.ParseExact(body.GetProperty("scheduledAt").GetString()!, "o"),
            body.TryGetProperty("reason", out var reason) ? reason.GetString() : null);
    }
}
