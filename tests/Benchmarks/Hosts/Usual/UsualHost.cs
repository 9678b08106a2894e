using Connect.Domain.ApiKeys;
using FluentValidation;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Connect.Benchmarks.Data;

namespace Connect.Benchmarks.Hosts.Usual;

/// <summary>What Connect does for a cancel and a read, through EF Core, MediatR and FluentValidation as tutorials write it.</summary>
internal static class UsualHost
{
    public static async Task Run(string file)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddDbContext<UsualDbContext>(options => options.UseSqlite($"Data Source={file}"));
        builder.Services.AddSingleton<BodyCipher>();
        builder.Services.AddScoped<ServiceFactory>(provider => provider.GetService);
        builder.Services.AddScoped<IMediator, Mediator>();
        builder.Services.AddTransient<IValidator<CancelAddOn>, CancelAddOnValidator>();
        builder.Services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        builder.Services.AddTransient<IPipelineBehavior<CancelAddOn, Reply>, TransactionBehaviour>();
        builder.Services.AddTransient<IPipelineBehavior<CancelAddOn, Reply>, IdempotencyBehaviour>();
        builder.Services.AddTransient<IRequestHandler<CancelAddOn, Reply>, CancelAddOnHandler>();
        builder.Services.AddTransient<IRequestHandler<GetSubscription, Reply>, GetSubscriptionHandler>();

        await using var app = builder.Build();
        RequireDurability(app);
        app.MapGet("/subscriptions/{id:guid}", Read);
        app.MapPost("/subscriptions/{id:guid}/addons/cancel", Cancel);
        await Announcement.Run(app);
    }

    private static async Task Read(Guid id, HttpContext http, UsualDbContext db, IMediator mediator)
    {
        if (await Authenticate(http, db, Scopes.SubscriptionsRead) is { } key)
        {
            var reply = await mediator.Send(new GetSubscription(key.TenantId, id), http.RequestAborted);
            await reply.Send(http, Guid.CreateVersion7().ToString());
        }
    }

    private static async Task Cancel(HttpContext http, UsualDbContext db, IMediator mediator)
    {
        if (await Authenticate(http, db, Scopes.SubscriptionsWrite) is { } key)
        {
            var request = await CancelRequest.Read(http, key.TenantId, key.KeyId);
            await (await mediator.Send(new CancelAddOn(request), http.RequestAborted)).Send(http, request.RequestId);
        }
    }

    private static async Task<ApiKey?> Authenticate(HttpContext http, UsualDbContext db, string scope)
    {
        var text = ApiKeyText.Parse(http.Request.Headers["X-Api-Key"].ToString());
        var key = text is null ? null : await db.ApiKeys.SingleOrDefaultAsync(it => it.KeyId == text.KeyId, http.RequestAborted);
        if (key is not null && key.Accepts(text!, TimeProvider.System.GetUtcNow()) && key.Scopes.Contains(scope))
            return key;

        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return null;
    }

    // A tutorial sets no PRAGMA: SQLite's own default is FULL.
    private static void RequireDurability(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<UsualDbContext>();
        db.Database.OpenConnection();
        ((SqliteConnection)db.Database.GetDbConnection()).RequireDurability();
    }
}
