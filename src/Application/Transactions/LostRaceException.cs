namespace Connect.Application.Transactions;

/// <summary>Thrown where another transaction changed or created first what this one was about to: worth another try.</summary>
public sealed class LostRaceException : Exception
{
    /// <summary>Thrown without further words.</summary>
    public LostRaceException()
    {
    }

    /// <summary>Thrown with a sentence.</summary>
    public LostRaceException(string message)
        : base(message)
    {
    }

    /// <summary>Thrown with a sentence and what the database said.</summary>
    public LostRaceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
