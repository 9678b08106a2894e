namespace Connect.Domain.Subscriptions;

/// <summary>A change of a subscription or of one of its add-ons that takes effect at an instant.</summary>
/// <param name="DueAt">The instant, in UTC.</param>
/// <param name="Precedence">Its place among the changes that are due at the same instant.</param>
/// <param name="AddOnNumber">The add-on that changes, 0 for the subscription: decides between two of the same precedence.</param>
/// <param name="Effect">Makes it take effect, at the instant that it is given.</param>
internal sealed record DatedChange(DateTimeOffset DueAt, DatedChangePrecedence Precedence, int AddOnNumber, Action<DateTimeOffset> Effect)
{
    /// <summary>By which changes are ordered.</summary>
    public (DateTimeOffset, DatedChangePrecedence, int) Order => (DueAt, Precedence, AddOnNumber);

    /// <summary>Makes it take effect.</summary>
    public void Apply() => Effect(DueAt);
}
