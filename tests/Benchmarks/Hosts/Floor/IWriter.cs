namespace Connect.Benchmarks.Hosts.Floor;

internal interface IWriter
{
    /// <summary>Cancels, and completes when the commit is on disk.</summary>
    Task<Reply> Cancel(CancelRequest request);
}
