using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Tenants;

namespace Connect.Api.Hosting.CommandLine;

internal sealed partial class CreateTenantVerb : Verb
{
    private readonly Argument<string> name = new("NAME")
    {
        Description = "A name that no other tenant has.",
        CustomParser = ReadName,
    };

    private readonly Option<string> timeZone = new("--time-zone")
    {
        HelpName = "ZONE",
        Description = "The IANA time zone of its dates, such as Europe/Stockholm.",
        Required = true,
        CustomParser = ReadTimeZone,
    };

    private readonly Option<bool> sandbox = new("--sandbox") { Description = "Creates a tenant for tests, whose clock you can advance." };

    public CreateTenantVerb()
        : base("create", "Creates a tenant. Its dates are in this IANA time zone.")
    {
        Add(name);
        Add(timeZone);
        Add(sandbox);
    }

    protected override async Task<VerbOutcome> Do(ParseResult given, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (tenant, now) = (given.GetRequiredValue(name), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var created = await services.GetRequiredService<TenantAdministration>()
            .Create(tenant, given.GetRequiredValue(timeZone), given.GetValue(sandbox), now, cancellationToken);
        return created is null
            ? VerbOutcome.Misused($"There is already a tenant '{tenant}'; a tenant's name must be unique.")
            : VerbOutcome.Done(Explain(created));
    }

    private static string Explain(Tenant created)
    {
        var name = Plain().IsMatch(created.Name) ? created.Name : $"\"{created.Name}\"";
        var next = $"keys create --tenant {name} --scopes {Scopes.SubscriptionsRead},{Scopes.SubscriptionsWrite}";
        return $"""
            Created the {(created.IsSandbox ? "sandbox" : "live")} tenant '{created.Name}' in {created.TimeZone}.
            Next, create a key for it: {next} (from source: dotnet run --project src/Api -- {next})
            """;
    }

    private static string ReadName(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (!Tenant.IsName(text))
        {
            given.AddError(
                $"A tenant's name must be 1 to {Tenant.MaxNameLength} characters on one line, without white space at either end.");
        }

        return text;
    }

    private static string ReadTimeZone(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (!Tenant.IsTimeZone(text))
        {
            given.AddError(
                $"'{text}' is not a known IANA time zone. Write it exactly as in the IANA database, such as Europe/Stockholm.");
        }

        return text;
    }

    [GeneratedRegex("^[A-Za-z0-9._-]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
