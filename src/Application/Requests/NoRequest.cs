namespace Connect.Application.Requests;

/// <summary>A use case that was called by no request: by a worker, a verb or a test.</summary>
internal sealed class NoRequest : IRequestInfo
{
    public string RequestId { get; } = Guid.CreateVersion7().ToString();

    public string Method => "";

    public string Path => "";
}
