namespace Connect.Infrastructure.Persistence;

/// <summary>Thrown where a command waited too long for its turn to write.</summary>
public sealed class WriteLockTimeoutException : Exception
{
    /// <summary>Thrown without further words.</summary>
    public WriteLockTimeoutException()
    {
    }

    /// <summary>Thrown with a sentence.</summary>
    public WriteLockTimeoutException(string message)
        : base(message)
    {
    }

    /// <summary>Thrown with a sentence and its cause.</summary>
    public WriteLockTimeoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
