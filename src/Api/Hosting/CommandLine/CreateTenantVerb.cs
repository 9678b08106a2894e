using System.Text.RegularExpressions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Tenants;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>Creates a tenant, live or sandbox; a key for it is the next step.</summary>
internal sealed partial class CreateTenantVerb(TenantAdministration tenants, TimeProvider time) : IVerb
{
    private static readonly VerbParameter TenantName = new(null, "NAME");
    private static readonly VerbParameter TimeZone = new("--time-zone", "ZONE");
    private static readonly VerbParameter Sandbox = new("--sandbox", null, IsRequired: false);

    public static readonly VerbForm Form = new(
        "tenants create", "Creates a tenant, whose dates are meant in this IANA time zone; a sandbox has a clock of its own.", TenantName, TimeZone, Sandbox);

    public async Task<VerbOutcome> Run(VerbArguments arguments, CancellationToken cancellationToken)
    {
        var (name, timeZone, sandbox) = (arguments[TenantName], arguments[TimeZone], arguments.Has(Sandbox));
        if (!Tenant.IsName(name))
            return VerbOutcome.Misused($"A tenant's name must be 1 to {Tenant.MaxNameLength} characters on one line, without white space at either end.");

        if (!Tenant.IsTimeZone(timeZone))
            return VerbOutcome.Misused($"'{timeZone}' is no IANA time zone that is known here; it must be one like Europe/Stockholm, spelled just so.");

        return await tenants.Create(name, timeZone, sandbox, time.GetUtcNow(), cancellationToken) is { } created
            ? VerbOutcome.Done(Created(created))
            : VerbOutcome.Misused($"There is already a tenant '{name}'; a tenant's name must be unique.");
    }

    private static string Created(Tenant tenant)
    {
        var name = Plain().IsMatch(tenant.Name) ? tenant.Name : $"\"{tenant.Name}\"";
        var next = $"keys create --tenant {name} --scopes {Scopes.SubscriptionsRead},{Scopes.SubscriptionsWrite}";
        return $"""
            Created the {(tenant.IsSandbox ? "sandbox" : "live")} tenant '{tenant.Name}' in {tenant.TimeZone}.
            Next, a key for it: {next} (from source: dotnet run --project src/Api -- {next})
            """;
    }

    [GeneratedRegex("^[A-Za-z0-9._-]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
