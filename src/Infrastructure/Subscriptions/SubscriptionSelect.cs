using System.Data.Common;
using System.Numerics;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>The statements that select subscriptions with their add-ons.</summary>
internal sealed class SubscriptionSelect(ConnectDbContext db)
{
    private const string SubscriptionAlias = "s", AddOnAlias = "a";

    private readonly RowShape subscriptions = RowShape.Of(db, typeof(Subscription)), addOns = RowShape.Of(db, typeof(AddOn));

    private string Status => addOns.Named(AddOnAlias, nameof(AddOn.Status));

    private string IsLive => $"{Status} IN ({Literal(AddOnStatus.Pending)}, {Literal(AddOnStatus.Active)})";

    /// <summary>
    /// One subscription. Its parameters are the tenant, the ID or the reference, and the offering and the ID of the add-on that
    /// <paramref name="load"/> names, if it names one.
    /// </summary>
    public SqlStatement One(bool isById, AddOnLoad load) => subscriptions.Statement(
        (IsById: isById, load.IncludesEnded, IsNamed: load.Named is not null),
        it => CreateOne(it.IsById, it.IncludesEnded, it.IsNamed));

    /// <summary>
    /// Many subscriptions with their live add-ons, or with all. It has <c>Size</c> parameters, at least as many as asked for.
    /// </summary>
    public (SqlStatement Statement, int Size) Many(int count, bool includesEnded = false)
    {
        // Powers of two, so that few statements serve all batches.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)count);
        return (subscriptions.Statement((Size: size, IncludesEnded: includesEnded), it => CreateMany(it.Size, it.IncludesEnded)), size);
    }

    /// <summary>Reads the subscriptions that a statement selects. The rows of one subscription must follow each other.</summary>
    public async Task<IReadOnlyList<Subscription>> Read(
        SqlStatement statement, IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        List<Subscription> found = [];
        await statement.Read(db, values, row => Add(found, row), cancellationToken);
        return found;
    }

    private void Add(List<Subscription> found, DbDataReader row)
    {
        if (found.Count == 0 || !subscriptions.IsRowOf(found[^1].SubscriptionId, row))
            found.Add(subscriptions.Create<Subscription>(row));

        if (addOns.IsIn(row, subscriptions.Columns.Count))
            subscriptions.Add(found[^1], nameof(Subscription.AddOns), addOns.Create<AddOn>(row, subscriptions.Columns.Count));
    }

    private SqlStatement CreateOne(bool isById, bool includesEnded, bool isNamed)
    {
        var key = isById ? nameof(Subscription.SubscriptionId) : nameof(Subscription.ReferenceId);
        var isWanted = $"(@p2 IS NULL OR {addOns.Named(AddOnAlias, nameof(AddOn.ProductOfferingId))} = @p2) "
            + $"AND (@p3 IS NULL OR {addOns.Named(AddOnAlias, nameof(AddOn.SubscriptionAddOnId))} = @p3)";
        var loaded = (includesEnded, isNamed) switch
        {
            (true, _) => null,
            (false, false) => IsLive,
            (false, true) => $"({IsLive} OR ({isWanted}))",
        };
        return new(
            $"{Join(loaded)} WHERE {Of(nameof(Subscription.TenantId))} = @p0 AND {Of(key)} = @p1 "
                + $"ORDER BY {addOns.Named(AddOnAlias, nameof(AddOn.Number))}",
            [
                .. subscriptions.MappingsOf(nameof(Subscription.TenantId), key),
                .. isNamed ? addOns.MappingsOf(nameof(AddOn.ProductOfferingId), nameof(AddOn.SubscriptionAddOnId)) : [],
            ]);
    }

    private SqlStatement CreateMany(int size, bool includesEnded) => new(
        $"{Join(includesEnded ? null : IsLive)} WHERE {Of(nameof(Subscription.SubscriptionId))} "
            + $"IN ({RowShape.Places(size)}) "
            + $"ORDER BY {Of(nameof(Subscription.NextDueAt))}, {Of(nameof(Subscription.SubscriptionId))}, "
            + addOns.Named(AddOnAlias, nameof(AddOn.Number)),
        subscriptions.MappingsOf(Enumerable.Repeat(nameof(Subscription.SubscriptionId), size)));

    private string Join(string? loaded) =>
        $"SELECT {subscriptions.Selected(SubscriptionAlias)}, {addOns.Selected(AddOnAlias)} "
        + $"FROM {subscriptions.Table} AS {SubscriptionAlias} LEFT JOIN {addOns.Table} AS {AddOnAlias} "
        + $"ON {addOns.Named(AddOnAlias, nameof(AddOn.SubscriptionId))} = {Of(nameof(Subscription.SubscriptionId))}"
        + (loaded is null ? "" : $" AND {loaded}");

    private string Of(string member) => subscriptions.Named(SubscriptionAlias, member);

    private string Literal(AddOnStatus status) => addOns.Literal(nameof(AddOn.Status), status);
}
