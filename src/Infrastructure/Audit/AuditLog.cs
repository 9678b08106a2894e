using Connect.Application.Audit;
using Connect.Application.Requests;
using Connect.Application.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Audit;

internal sealed class AuditLog(RowWriter writer, ITenantScope scope, IRequestInfo request) : IAuditLog
{
    public void Add(string operation, string outcome, string? createdResource, DateTimeOffset now) => writer.Insert(new AuditRow
    {
        Id = Guid.CreateVersion7(),
        TenantId = scope.TenantId,
        At = now,
        Actor = scope.Actor,
        Operation = operation,
        Method = request.Method,
        Path = request.Path,
        Outcome = outcome,
        CreatedResource = createdResource,
        RequestId = request.RequestId,
    });
}
