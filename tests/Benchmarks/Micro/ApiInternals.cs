using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Connect.Benchmarks.Micro;

/// <summary>Calls what is internal to the Api, which shows its internals to its acceptance tests alone.</summary>
internal static class ApiInternals
{
    private const string JsonText = "Connect.Api.Binding.Json.JsonText, Connect.Api",
        FingerprintType = "Connect.Api.Idempotency.Fingerprint, Connect.Api";

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType(JsonText)]
    public static extern object TextOf(JsonElement root);

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Of")]
    public static extern byte[] Fingerprint(
        [UnsafeAccessorType(FingerprintType)] object? type, HttpRequest request, [UnsafeAccessorType(JsonText)] object? body);
}
