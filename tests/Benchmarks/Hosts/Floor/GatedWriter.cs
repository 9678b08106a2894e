namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>One transaction for each command; a gate lets one in at a time.</summary>
internal sealed class GatedWriter(WriteConnection connection) : IWriter, IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<Reply> Cancel(CancelRequest request)
    {
        await gate.WaitAsync();
        try
        {
            return InTransaction(request);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private Reply InTransaction(CancelRequest request)
    {
        connection.Do("BEGIN IMMEDIATE");
        try
        {
            var reply = connection.Cancel(request);
            connection.Do("COMMIT");
            return reply;
        }
        catch
        {
            connection.Do("ROLLBACK");
            throw;
        }
    }
}
