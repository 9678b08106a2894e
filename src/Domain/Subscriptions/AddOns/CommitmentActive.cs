using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refuses a date on which the commitment still binds, and says what would be accepted.</summary>
/// <param name="EarliestDate">The first local date on which the add-on can end.</param>
/// <param name="Alternatives">The request with dates that would be accepted now, and without an expected date.</param>
public sealed record CommitmentActive(string Detail, DateOnly EarliestDate, IReadOnlyList<CancellationRequest> Alternatives)
    : Refusal(AddOnRefusals.CommitmentActive, Detail);
