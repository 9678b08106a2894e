namespace Connect.Application.Paging;

/// <summary>
/// Converts a place in a list to a cursor and back. A cursor is opaque, and valid only for the tenant, the list and the filters for
/// which it was made.
/// </summary>
public interface ICursors
{
    /// <param name="list">The list and its filters.</param>
    /// <param name="number">The creation number of the last item before the place.</param>
    string Write(string list, long number);

    /// <summary>Reads the creation number; null if the cursor was changed or made for another list.</summary>
    long? Read(string list, string cursor);
}
