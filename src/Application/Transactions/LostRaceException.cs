namespace Connect.Application.Transactions;

/// <summary>Another transaction changed or created the same row first. A retry may succeed.</summary>
public sealed class LostRaceException : Exception
{
    public LostRaceException()
    {
    }

    public LostRaceException(string message)
        : base(message)
    {
    }

    public LostRaceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
