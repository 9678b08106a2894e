using Connect.Application;
using Connect.Infrastructure;
using Connect.Infrastructure.Subscriptions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Connect.Benchmarks.Due;

/// <summary>The product's worker, as the server runs it.</summary>
internal static class WorkerRun
{
    public static async Task Do(string file)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        services.AddApplication().AddInfrastructure(new ConfigurationBuilder().AddInMemoryCollection([
            new("ConnectionStrings:Connect", $"Data Source={file}"),
        ]).Build());

        await using var provider = services.BuildServiceProvider();
        await provider.GetServices<IHostedService>().OfType<DueChangesWorker>().Single().RunOnce(CancellationToken.None);
    }
}
