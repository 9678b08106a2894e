using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Leasing;

/// <summary>
/// Columns by which workers lease the rows of any table: the holder, the end of the lease by the real clock, and the
/// number of failures since the last success. The entity does not have these members.
/// A lease only saves work: the version of a row ensures that a change takes effect once.
/// </summary>
internal static class LeaseColumns
{
    /// <summary>The names of the shadow properties, the same for every entity. The column names begin with a prefix.</summary>
    public const string Until = "LeaseUntil", Holder = "LeaseHolder", Failures = "LeaseFailures";

    // The values of the properties after the work is done.
    private static readonly IReadOnlyList<(string Property, object? Value)> Released = [(Until, null), (Holder, null), (Failures, 0)];

    /// <summary>Adds the columns, and an index of the rows that have failed.</summary>
    /// <param name="prefix">The work, such as Due; the column names begin with it.</param>
    public static void HasLease<T>(this EntityTypeBuilder<T> builder, string prefix)
        where T : class
    {
        builder.Property<DateTimeOffset?>(Until).HasColumnName($"{prefix}HeldUntil");
        builder.Property<Guid?>(Holder).HasColumnName($"{prefix}HeldBy");
        builder.Property<int>(Failures).HasColumnName($"{prefix}Failures");
        builder.HasIndex(Failures).HasFilter($"{prefix}Failures > 0");
    }

    /// <summary>
    /// The columns that end the lease of a row whose work is done, and reset its failures, with their values as SQL literals.
    /// </summary>
    public static IReadOnlyList<(string Column, string Value)> ReleasedLease(this IEntityType type) =>
    [
        .. from it in Released
           let column = type.FindProperty(it.Property) ?? throw new ArgumentException($"{type.Name} has no lease.", nameof(type))
           select (column.GetColumnName(), column.GetRelationalTypeMapping().GenerateSqlLiteral(it.Value)),
    ];
}
