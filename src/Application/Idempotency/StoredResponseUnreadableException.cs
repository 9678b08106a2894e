namespace Connect.Application.Idempotency;

/// <summary>Thrown if a stored response cannot be decrypted: the keys are not those that it was stored under.</summary>
public sealed class StoredResponseUnreadableException(string message, Exception? innerException = null)
    : Exception(message, innerException);
