using System.Globalization;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Domain.Time;
using Connect.Infrastructure.ApiKeys;
using Connect.Infrastructure.Tenants;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>Creates an API key of a tenant and says it, this once.</summary>
internal sealed class CreateKeyVerb(TenantAdministration tenants, ApiKeyAdministration keys, TimeProvider time) : IVerb
{
    private static readonly VerbParameter TenantName = new("--tenant", "NAME");
    private static readonly VerbParameter ScopeList = new("--scopes", "A,B");
    private static readonly VerbParameter Expires = new("--expires", "DATE", IsRequired: false);

    private static readonly string Known = $"the scopes are {string.Join(", ", Scopes.All)}.";

    public static readonly VerbForm Form = new(
        "keys create", "Creates an API key and prints it once; it is refused from the start of DATE where the tenant is.", TenantName, ScopeList, Expires);

    public async Task<VerbOutcome> Run(VerbArguments arguments, CancellationToken cancellationToken)
    {
        var scopes = arguments[ScopeList].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if ((FaultOf(scopes) ?? FaultOf(arguments.Find(Expires))) is { } fault)
            return VerbOutcome.Misused(fault);

        if (await tenants.Find(arguments[TenantName], cancellationToken) is not { } tenant)
            return VerbOutcome.Misused($"There is no tenant '{arguments[TenantName]}'; the verb 'tenants create' creates one.");

        var now = time.GetUtcNow();
        if (arguments.Find(Expires) is not { } expires)
            return await Create(tenant, scopes, null, now, cancellationToken);

        return ApiKey.ExpiryOn(DateOf(expires)!.Value, tenant.TimeAt(now).Calendar, now) is { } expiry
            ? await Create(tenant, scopes, expiry, now, cancellationToken)
            : VerbOutcome.Misused($"--expires is {expires}, which has begun in {tenant.TimeZone}; it must be a date that lies in the future there.");
    }

    private async Task<VerbOutcome> Create(
        Tenant tenant, string[] scopes, DateTimeOffset? expiresAt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = await keys.Create(tenant, scopes, expiresAt, now, cancellationToken);
        var until = expiresAt is { } at ? $"until {at:yyyy-MM-dd'T'HH:mm:ss'Z'}" : "without end";
        return VerbOutcome.Done(
            key.Reveal(),
            $"The API key {key.KeyId} of the tenant '{tenant.Name}' is good {until}; store it now, as it is said only this once and only its hash is kept.");
    }

    private static string? FaultOf(string[] scopes)
    {
        if (scopes.Length == 0)
            return $"--scopes names no scope; {Known}";

        if (scopes.Except(Scopes.All).FirstOrDefault() is { } unknown)
            return $"There is no scope '{unknown}'; {Known}";

        return scopes.GroupBy(scope => scope).FirstOrDefault(named => named.Count() > 1) is { } twice
            ? $"--scopes names {twice.Key} more than once; each scope must be named once."
            : null;
    }

    private static string? FaultOf(string? expires) => expires is null || DateOf(expires) is not null
        ? null
        : $"--expires is '{expires}'; it must be a date of the calendar up to {BusinessDate.Last:yyyy-MM-dd}, written like 2027-01-31.";

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date <= BusinessDate.Last
            ? date
            : null;
}
