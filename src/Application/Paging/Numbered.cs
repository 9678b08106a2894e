namespace Connect.Application.Paging;

/// <summary>An item of a list with its creation number, which orders the list.</summary>
public sealed record Numbered<T>(long Number, T Item);
