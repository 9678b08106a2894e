namespace Connect.Domain.Catalog;

public enum ProductOfferingStatus
{
    Available,

    /// <summary>No longer sold; customers who have it keep it.</summary>
    Archived,
}
