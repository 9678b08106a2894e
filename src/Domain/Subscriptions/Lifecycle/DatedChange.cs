namespace Connect.Domain.Subscriptions;

/// <summary>A scheduled change of a subscription or of one of its add-ons.</summary>
/// <param name="Precedence">The order among changes that are due at the same instant.</param>
/// <param name="AddOnNumber">The number of the changed add-on, or 0 for the subscription. It orders changes of the same precedence.</param>
/// <param name="Effect">Changes the subscription; takes the instant at which the change was due.</param>
internal sealed record DatedChange(DateTimeOffset DueAt, DatedChangePrecedence Precedence, int AddOnNumber, Action<DateTimeOffset> Effect)
{
    public (DateTimeOffset, DatedChangePrecedence, int) Order => (DueAt, Precedence, AddOnNumber);

    public void Apply() => Effect(DueAt);
}
