namespace Connect.Application.Paging;

/// <summary>Which page of a list to read.</summary>
/// <param name="Limit">The maximum number of items, at least 1.</param>
/// <param name="Cursor">The nextCursor of the previous page; null for the first page.</param>
public sealed record PageRequest(int Limit, string? Cursor = null);
