namespace Connect.Application.Idempotency;

/// <summary>Thrown if a stored response cannot be decrypted because the encryption keys have changed.</summary>
public sealed class StoredResponseUnreadableException(string message, Exception? innerException = null)
    : Exception(message, innerException);
