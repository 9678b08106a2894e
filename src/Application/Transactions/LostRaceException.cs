namespace Connect.Application.Transactions;

/// <summary>Thrown if another transaction was faster to change or create the same thing: worth another try.</summary>
public sealed class LostRaceException(string message, Exception? innerException = null) : Exception(message, innerException);
