namespace Connect.Application.Requests;

/// <summary>The request that a use case was called by, for the log, the audit and problems alone; no rule reads it.</summary>
public interface IRequestInfo
{
    /// <summary>The ID under which the caller and the log know this request.</summary>
    string RequestId { get; }

    /// <summary>The method of the request; empty if it did not come over HTTP.</summary>
    string Method { get; }

    /// <summary>The address of the request, without its query; empty if it did not come over HTTP.</summary>
    string Path { get; }
}
