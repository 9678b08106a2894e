namespace Connect.Infrastructure.Persistence;

/// <summary>Thrown if a command waited too long for the <see cref="WriteLock"/>.</summary>
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
