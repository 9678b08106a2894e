namespace Connect.Domain.Catalog;

/// <summary>Whether a product offering is sold.</summary>
public enum ProductOfferingStatus
{
    /// <summary>Sold.</summary>
    Available,

    /// <summary>No longer sold; who has it keeps it.</summary>
    Archived,
}
