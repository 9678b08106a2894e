using Connect.Application.Audit;

namespace Connect.Application.UnitTests.Fakes;

internal sealed class FakeAuditLog(Journal? journal = null) : IAuditLog
{
    public List<Row> Rows { get; } = [];

    public void Add(string operation, string outcome, string? createdResource, DateTimeOffset now)
    {
        journal?.Add("audit");
        Rows.Add(new(operation, outcome, createdResource, now));
    }

    public sealed record Row(string Operation, string Outcome, string? CreatedResource, DateTimeOffset Now);
}
