namespace Connect.Domain.Time;

/// <summary>The range of dates that a client may send; a date outside it is treated as a typing error.</summary>
public static class BusinessDate
{
    public static readonly DateOnly First = new(2000, 1, 1);

    public static readonly DateOnly Last = new(2199, 12, 31);
}
