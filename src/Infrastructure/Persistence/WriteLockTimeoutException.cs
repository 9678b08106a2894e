namespace Connect.Infrastructure.Persistence;

/// <summary>Thrown if a command waited too long for the <see cref="WriteLock"/>.</summary>
public sealed class WriteLockTimeoutException(string message) : Exception(message);
