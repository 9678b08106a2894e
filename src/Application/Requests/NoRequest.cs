namespace Connect.Application.Requests;

/// <summary>Stands for the request if a worker, a command-line verb or a test calls a use case.</summary>
internal sealed class NoRequest : IRequestInfo
{
    public string RequestId { get; } = Guid.CreateVersion7().ToString();

    public string Method => "";

    public string Path => "";
}
