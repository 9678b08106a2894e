using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses a date on which the commitment still binds, and says the way out.</summary>
/// <param name="Detail">What was asked and what binds.</param>
/// <param name="EarliestDate">The earliest date on which the add-on can end.</param>
/// <param name="Alternatives">The caller's request with dates that would be accepted now, and without the date that it expected.</param>
public sealed record CommitmentActive(string Detail, DateOnly EarliestDate, IReadOnlyList<CancellationRequest> Alternatives)
    : Refusal(AddOnRefusals.CommitmentActive, Detail);
