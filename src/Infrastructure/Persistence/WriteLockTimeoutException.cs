namespace Connect.Infrastructure.Persistence;

/// <summary>Thrown if a command waited too long for its turn to write.</summary>
public sealed class WriteLockTimeoutException(string message) : Exception(message);
