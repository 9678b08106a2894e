namespace Connect.Infrastructure.Persistence;

/// <summary>Thrown if a command waited too long for the write lock of the process.</summary>
public sealed class WriteLockTimeoutException(string message) : Exception(message);
