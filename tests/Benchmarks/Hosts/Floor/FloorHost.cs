using Connect.Benchmarks.Data;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>A minimal API that does for a cancel and a read what Connect does, written by hand.</summary>
internal static class FloorHost
{
    public static Task RunGated(string file) => Run(file, connection => new GatedWriter(connection));

    public static Task RunGrouped(string file) => Run(file, connection => new GroupedWriter(connection));

    private static async Task Run(string file, Func<WriteConnection, IWriter> createWriter)
    {
        using var connection = new WriteConnection(file);
        using var reads = new ReadConnections(file);
        using var once = SqliteFile.Open(file);
        var (keys, writer) = (new ApiKeyCache(once), createWriter(connection));

        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/subscriptions/{id}", For("subscriptions:read", Read));
        app.MapPost("/subscriptions/{id}/addons/cancel", For("subscriptions:write", Cancel));
        await Announcement.Run(app);

        RequestDelegate For(string scope, Func<HttpContext, ApiKeyCache.Entry, Task> handle) => http =>
        {
            if (keys.Find(http, scope) is { } caller)
                return handle(http, caller);

            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };

        Task Read(HttpContext http, ApiKeyCache.Entry caller) =>
            reads.Read(caller.TenantId, Guid.Parse((string)http.Request.RouteValues["id"]!)).Send(http, Guid.CreateVersion7().ToString());

        async Task Cancel(HttpContext http, ApiKeyCache.Entry caller)
        {
            var request = await CancelRequest.Read(http, caller.TenantId, caller.KeyId);
            await (await writer.Cancel(request)).Send(http, request.RequestId);
        }
    }
}
