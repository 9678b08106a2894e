namespace Connect.Domain.Refusals;

/// <summary>What a refusal is about; each edge presents it in its own way.</summary>
public enum RefusalKind
{
    /// <summary>The request is malformed, whatever the state is.</summary>
    Invalid,

    /// <summary>What the request names does not exist for this tenant.</summary>
    NotFound,

    /// <summary>The state does not allow it now.</summary>
    Conflict,

    /// <summary>The caller decided on a state that has changed since.</summary>
    Precondition,

    /// <summary>A rule of the business does not allow it.</summary>
    Rule,
}
