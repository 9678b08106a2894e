namespace Connect.Domain.Time;

/// <summary>The range of calendar dates that a client may name: outside it a date is a typing error.</summary>
public static class BusinessDate
{
    /// <summary>The first date that may be named.</summary>
    public static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>The last date that may be named.</summary>
    public static readonly DateOnly Last = new(2199, 12, 31);
}
