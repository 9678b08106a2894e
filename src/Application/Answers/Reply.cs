namespace Connect.Application.Answers;

/// <summary>What a handler answers when it grants: a body and what goes beside it.</summary>
/// <typeparam name="TAnswer">The body.</typeparam>
/// <param name="Body">The body.</param>
public sealed record Reply<TAnswer>(TAnswer Body)
    where TAnswer : notnull
{
    /// <summary>The subscription that the body is about, whose change makes a replay stale.</summary>
    public SubscriptionVersion? About { get; init; }

    /// <summary>Whether the body is a resource that this call created.</summary>
    public bool IsCreated { get; init; }
}
