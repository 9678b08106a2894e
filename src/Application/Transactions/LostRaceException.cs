namespace Connect.Application.Transactions;

/// <summary>Thrown if another transaction has changed or created the same resource first. Another attempt may succeed.</summary>
public sealed class LostRaceException(string message, Exception? innerException = null) : Exception(message, innerException);
