namespace Connect.Application.Calls;

/// <summary>Who calls, and how: known before any operation is sent.</summary>
public interface ICall
{
    /// <summary>The tenant that the API key stands for.</summary>
    Guid TenantId { get; }

    /// <summary>Who acts: the API key's id.</summary>
    string Actor { get; }

    /// <summary>Whether the API key holds a scope.</summary>
    bool Holds(string scope);

    /// <summary>The id under which the caller and the log know this request.</summary>
    string RequestId { get; }

    /// <summary>The method of the request.</summary>
    string Method { get; }

    /// <summary>The path of the request, without its query.</summary>
    string Path { get; }

    /// <summary>What makes a repetition recognisable; null where the caller sent no key.</summary>
    IdempotentRequest? Idempotency { get; }
}
