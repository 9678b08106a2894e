using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Leasing;

/// <summary>
/// What workers note on a row of any table, in columns that its entity does not know: who holds it, until when nobody
/// else takes it, by the real clock, and how often it has failed since it last went well. A lease only saves work; that a
/// row is worked on once depends on its version.
/// </summary>
internal static class LeaseColumns
{
    /// <summary>The names of the properties, the same for every entity; the names of the columns have a prefix of their own.</summary>
    public const string Until = "LeaseUntil", Holder = "LeaseHolder", Failures = "LeaseFailures";

    // What they hold once the work is done.
    private static readonly IReadOnlyList<(string Property, object? Value)> Released = [(Until, null), (Holder, null), (Failures, 0)];

    /// <summary>Adds the columns, and an index of the rows that have failed.</summary>
    /// <param name="builder">The entity.</param>
    /// <param name="prefix">What the work is, as the columns' names begin with it.</param>
    public static void HasLease<T>(this EntityTypeBuilder<T> builder, string prefix)
        where T : class
    {
        builder.Property<DateTimeOffset?>(Until).HasColumnName($"{prefix}HeldUntil");
        builder.Property<Guid?>(Holder).HasColumnName($"{prefix}HeldBy");
        builder.Property<int>(Failures).HasColumnName($"{prefix}Failures");
        builder.HasIndex(Failures).HasFilter($"{prefix}Failures > 0");
    }

    /// <summary>Ends, with the next save, the lease of a tracked row whose work is done, and forgets its failures.</summary>
    public static void ReleaseLease(this EntityEntry row)
    {
        foreach (var (property, value) in Released)
            row.Property(property).CurrentValue = value;
    }

    /// <summary>The same for rows that nobody tracks: what to set, in SQL.</summary>
    public static IReadOnlyList<(string Column, string Value)> ReleasedLease(this IEntityType type) =>
    [
        .. from it in Released
           let column = type.FindProperty(it.Property) ?? throw new ArgumentException($"{type.Name} has no lease.", nameof(type))
           select (column.GetColumnName(), column.GetRelationalTypeMapping().GenerateSqlLiteral(it.Value)),
    ];
}
