namespace Connect.Domain.Subscriptions;

/// <summary>A request that would be granted instead of the refused one.</summary>
public interface IAlternative;
