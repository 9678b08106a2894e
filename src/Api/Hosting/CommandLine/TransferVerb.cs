using System.CommandLine;
using Connect.Application.Messaging;
using Connect.Application.Tenants;
using Connect.Infrastructure.Tenants;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>A verb that moves the data of one tenant to or from a file.</summary>
internal abstract class TransferVerb : Verb
{
    private readonly Argument<string> file;

    private readonly Option<string> tenantName = new("--tenant")
    {
        HelpName = "NAME",
        Description = "The tenant whose data it is.",
        Required = true,
    };

    protected TransferVerb(string name, string description, string fileDescription)
        : base(name, description)
    {
        file = new("FILE") { Description = fileDescription };
        Add(file);
        Add(tenantName);
    }

    protected override async Task<VerbOutcome> Do(ParseResult given, IServiceProvider services, CancellationToken cancellationToken)
    {
        var name = given.GetRequiredValue(tenantName);
        if (await services.GetRequiredService<TenantAdministration>().Find(name, cancellationToken) is not { } tenant)
            return VerbOutcome.Misused($"There is no tenant '{name}'. The command 'tenants create' creates one.");

        services.GetRequiredService<TenantScope>().Enter(tenant.TenantId, TenantScope.Operator);
        return await Transfer(given, given.GetRequiredValue(file), services, cancellationToken);
    }

    protected abstract Task<VerbOutcome> Transfer(
        ParseResult given, string path, IServiceProvider services, CancellationToken cancellationToken);

    protected static Dispatcher Dispatcher(IServiceProvider services) => services.GetRequiredService<Dispatcher>();
}
