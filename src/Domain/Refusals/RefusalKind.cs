namespace Connect.Domain.Refusals;

/// <summary>What a refusal is about; each edge presents it in its own way.</summary>
public enum RefusalKind
{
    /// <summary>The request is malformed, independent of the state.</summary>
    Invalid,

    /// <summary>The tenant does not have the resource that the request names.</summary>
    NotFound,

    /// <summary>The state does not allow it now.</summary>
    Conflict,

    /// <summary>The state has changed since the caller read it.</summary>
    Precondition,

    /// <summary>A business rule does not allow it.</summary>
    Rule,
}
