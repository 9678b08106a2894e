namespace Connect.Domain.Catalog;

/// <summary>Everything that a catalog manager decides about an offering; replacing an offering replaces all of it.</summary>
/// <param name="AddOnCategories">The categories of subscription that an add-on fits; if empty, it fits all.</param>
/// <param name="CancelSchedule">The dates on which a cancellation may take effect.</param>
/// <param name="ChangeSchedule">The dates on which a change to this offering may take effect.</param>
/// <param name="Description">Text for customers.</param>
public sealed record ProductOfferingTerms(
    string Name,
    ProductOfferingType Type,
    ProductOfferingStatus Status,
    Price Price,
    ProductOfferingGroup Group,
    IReadOnlyList<string> AddOnCategories,
    Schedule CancelSchedule,
    Schedule ChangeSchedule,
    string? Description,
    RawJson? Metadata);
