namespace Connect.Infrastructure.Persistence;

/// <summary>Thrown where a command waited too long for its turn to write.</summary>
public sealed class WriteTurnTimeoutException : Exception
{
    /// <summary>Thrown without further words.</summary>
    public WriteTurnTimeoutException()
    {
    }

    /// <summary>Thrown with a sentence.</summary>
    public WriteTurnTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>Thrown with a sentence and its cause.</summary>
    public WriteTurnTimeoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
