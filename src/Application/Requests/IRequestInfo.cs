namespace Connect.Application.Requests;

/// <summary>The request that called a use case. Only the log, the audit and problems read it.</summary>
public interface IRequestInfo
{
    /// <summary>The ID of the request in the response and in the log.</summary>
    string RequestId { get; }

    /// <summary>The HTTP method; empty if the request did not come over HTTP.</summary>
    string Method { get; }

    /// <summary>The path without its query; empty if the request did not come over HTTP.</summary>
    string Path { get; }
}
