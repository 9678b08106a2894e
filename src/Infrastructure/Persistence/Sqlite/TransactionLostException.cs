namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Thrown if SQLite ended a transaction because of a fault that was not its own: worth another try.</summary>
public sealed class TransactionLostException(string message) : Exception(message);
