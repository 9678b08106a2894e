using Connect.Domain.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Numbers the rows of a tenant in the order of creation: 1, 2, 3, … across all tables that have the column.
/// Lists are in this order. It is a shadow property, because no rule depends on it. A counter on the tenant's row supplies it.
/// </summary>
internal static class CreationNumber
{
    public const string Column = "Number", Counter = "LastNumber";

    private const string TenantId = nameof(Tenant.TenantId);

    public static void HasCreationNumber<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        builder.Property<long>(Column);
        builder.HasIndex(TenantId, Column).IsUnique();
    }

    /// <summary>The rows with a lower number; all if there is no number.</summary>
    public static IQueryable<T> CreatedBefore<T>(this IQueryable<T> rows, long? number)
        where T : class => number is { } before ? rows.Where(row => EF.Property<long>(row, Column) < before) : rows;

    /// <summary>The rows after a number, up to another one, in order.</summary>
    public static IQueryable<T> CreatedBetween<T>(this IQueryable<T> rows, long after, long until)
        where T : class => rows
        .Where(row => EF.Property<long>(row, Column) > after && EF.Property<long>(row, Column) <= until)
        .OrderBy(row => EF.Property<long>(row, Column));

    public static void HasCreationCounter(this EntityTypeBuilder<Tenant> builder) => builder.Property<long>(Counter);

    /// <summary>
    /// Numbers the rows that the next save inserts.
    /// The update of the counter locks the tenant's row until the commit, so concurrent transactions take different numbers.
    /// </summary>
    public static async Task NumberAdded(this ConnectDbContext db, CancellationToken cancellationToken)
    {
        var added = db.ChangeTracker.Entries()
            .Where(row => row.State == EntityState.Added && row.Metadata.FindProperty(Column) is { } number && number.IsShadowProperty())
            .GroupBy(row => (Guid)row.Property(TenantId).CurrentValue!)
            .ToList();

        foreach (var ofTenant in added)
        {
            var rows = ofTenant.ToList();
            var last = await db.TakeNumbers(ofTenant.Key, rows.Count, cancellationToken);
            foreach (var (index, row) in rows.Index())
                row.Property(Column).CurrentValue = last - rows.Count + 1 + index;
        }
    }

    private static async Task<long> TakeNumbers(this ConnectDbContext db, Guid tenantId, int count, CancellationToken cancellationToken)
    {
        // The same save creates the tenant, so no other transaction can take its numbers yet.
        if (db.TrackedTenant(tenantId) is { } local
            && db.Entry(local) is { State: EntityState.Added } created)
        {
            return created.Property<long>(Counter).CurrentValue += count;
        }

        return await db.TakeNumbers(Counter, tenantId, count, sandboxNow: null, cancellationToken)
            ?? throw new InvalidOperationException("The tenant does not exist, although tenants are never deleted.");
    }
}
