using Connect.Application.Validation;
using Connect.Domain.Refusals;

namespace Connect.Application.Paging;

/// <summary>Reads one page of a list by keyset: it continues after a creation number, so that inserts do not shift pages.</summary>
/// <param name="Items">At most as many as asked for.</param>
/// <param name="NextCursor">Where the next page begins; null on the last page.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor)
{
    /// <param name="list">The list and its filters.</param>
    /// <param name="read">Reads up to a number of items after a creation number, or from the start, in the order of the list.</param>
    public static async Task<Result<Page<T>>> Read(
        ICursors cursors, string list, PageRequest request, Func<long?, int, Task<IReadOnlyList<Numbered<T>>>> read)
    {
        long? after = null;
        if (request.Cursor is { } cursor && (after = cursors.Read(list, cursor)) is null)
            return new ValidationFailed([new("cursor", "must be the nextCursor of a page of this list with the same filters")]);

        // One more than asked for, to know whether there is a next page.
        var found = await read(after, request.Limit + 1);
        var items = found.Take(request.Limit).ToList();
        var next = found.Count > request.Limit ? cursors.Write(list, items[^1].Number) : null;
        return new Page<T>([.. items.Select(item => item.Item)], next);
    }
}
