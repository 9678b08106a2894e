using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Connect.Domain.ApiKeys;
using Connect.Domain.Time;
using Connect.Infrastructure.ApiKeys;
using Connect.Infrastructure.Tenants;

namespace Connect.Api.Hosting.CommandLine;

internal sealed class CreateKeyVerb : Verb
{
    private static readonly string Known = $"The scopes are {string.Join(", ", Scopes.All)}.";

    private readonly Option<string> tenantName = new("--tenant")
    {
        HelpName = "NAME",
        Description = "The tenant that the key is for.",
        Required = true,
    };

    private readonly Option<string[]> scopes = new("--scopes")
    {
        HelpName = "A,B",
        Description = $"What the key may do. {Known}",
        Required = true,
        CustomParser = ReadScopes,
    };

    private readonly Option<DateOnly?> expiresOn = new("--expires")
    {
        HelpName = "DATE",
        Description = "The key is refused from the start of this date, in the tenant's time zone.",
        CustomParser = ReadDate,
    };

    public CreateKeyVerb()
        : base("create", "Creates an API key. The key is printed only once.")
    {
        Add(tenantName);
        Add(scopes);
        Add(expiresOn);
    }

    protected override async Task<VerbOutcome> Do(ParseResult given, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (name, now) = (given.GetRequiredValue(tenantName), services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (await services.GetRequiredService<TenantAdministration>().Find(name, cancellationToken) is not { } tenant)
            return VerbOutcome.Misused($"There is no tenant '{name}'. The command 'tenants create' creates one.");

        DateTimeOffset? expiresAt = null;
        if (given.GetValue(expiresOn) is { } date && (expiresAt = ApiKey.ExpiryOn(date, tenant.TimeAt(now).Calendar, now)) is null)
        {
            return VerbOutcome.Misused(
                $"--expires is {date:yyyy-MM-dd}, which has begun in {tenant.TimeZone}. It must be a date in the future there.");
        }

        var keys = services.GetRequiredService<ApiKeyAdministration>();
        var key = await keys.Create(tenant, given.GetRequiredValue(scopes), expiresAt, now, cancellationToken);
        var validity = expiresAt is { } at ? $"expires at {at:yyyy-MM-dd'T'HH:mm:ss'Z'}" : "does not expire";
        return VerbOutcome.Done(
            key.Reveal(),
            $"The API key {key.KeyId} of the tenant '{tenant.Name}' {validity}. "
            + "Store it now: it is printed only once, and only its hash is stored.");
    }

    private static string[] ReadScopes(ArgumentResult given)
    {
        var named = given.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (named.Length == 0)
            given.AddError($"--scopes must name at least one scope. {Known}");

        if (named.Except(Scopes.All).FirstOrDefault() is { } unknown)
            given.AddError($"There is no scope '{unknown}'. {Known}");

        if (named.CountBy(scope => scope).FirstOrDefault(scope => scope.Value > 1) is { Key: { } twice })
            given.AddError($"--scopes names {twice} more than once. Each scope must be named once.");

        return named;
    }

    private static DateOnly? ReadDate(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date <= BusinessDate.Last)
        {
            return date;
        }

        given.AddError(
            $"--expires is '{text}'. It must be a date of the calendar up to {BusinessDate.Last:yyyy-MM-dd}, written as in 2027-01-31.");
        return null;
    }
}
