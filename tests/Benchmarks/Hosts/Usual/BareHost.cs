using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Benchmarks.Hosts.Usual;

/// <summary>The least that opens the database through EF Core and answers one GET from it.</summary>
internal static class BareHost
{
    public static async Task Run(string file)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddDbContext<UsualDbContext>(options => options.UseSqlite($"Data Source={file}"));
        await using var app = builder.Build();
        app.MapGet("/subscriptions/{id:guid}", async (Guid id, UsualDbContext db) =>
            await db.Subscriptions
                .Where(it => it.SubscriptionId == id)
                .Select(it => new Shown(it.SubscriptionId, it.Display))
                .SingleAsync());
        await Announcement.Run(app);
    }

    internal sealed record Shown(Guid SubscriptionId, string Display);
}
