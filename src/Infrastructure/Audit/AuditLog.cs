using Connect.Application.Audit;
using Connect.Application.Calls;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Audit;

internal sealed class AuditLog(ConnectDbContext db, ICall call) : IAuditLog
{
    public void Add(string operation, string outcome, string? createdResource, DateTimeOffset now) => db.Add(new AuditRow
    {
        Id = Guid.CreateVersion7(),
        TenantId = call.TenantId,
        At = now,
        Actor = call.Actor,
        Operation = operation,
        Method = call.Method,
        Path = call.Path,
        Outcome = outcome,
        CreatedResource = createdResource,
        RequestId = call.RequestId,
    });
}
