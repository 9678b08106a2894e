namespace Connect.Domain.Catalog;

/// <summary>All that a catalog manager decides about an offering; replacing an offering replaces all of it.</summary>
/// <param name="Name">For people.</param>
/// <param name="Type">Sold as a subscription or as an add-on.</param>
/// <param name="Status">Whether it is sold.</param>
/// <param name="Price">What it costs and for how long it binds.</param>
/// <param name="Group">Its group.</param>
/// <param name="AddOnCategories">For add-ons, the subscription categories they fit; empty fits all.</param>
/// <param name="CancelSchedule">The dates on which it may be cancelled.</param>
/// <param name="ChangeSchedule">The dates on which it may be changed.</param>
/// <param name="Description">For customers.</param>
/// <param name="Metadata">The client's own.</param>
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
