namespace Connect.Application.Idempotency;

/// <summary>Thrown if a stored response cannot be decrypted: the keys are not those that it was stored under.</summary>
public sealed class StoredResponseUnreadableException : Exception
{
    public StoredResponseUnreadableException()
    {
    }

    public StoredResponseUnreadableException(string message)
        : base(message)
    {
    }

    public StoredResponseUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
