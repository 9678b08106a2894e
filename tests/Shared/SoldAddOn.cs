using Connect.Domain.Catalog;

namespace Connect.Shared;

/// <summary>An add-on that was sold some days ago; its pending change is due some days ahead.</summary>
public sealed record SoldAddOn(
    string OfferingId, Schedule Schedule, BillingCycle Cycle, int? BoundMonths, int DaysAgo, int DaysAhead, AddOnState State);
