namespace Connect.Application.Idempotency;

/// <summary>Thrown if a stored response cannot be decrypted: the keys are not those that it was stored under.</summary>
public sealed class StoredResponseUnreadableException : Exception
{
    /// <summary>Thrown without further words.</summary>
    public StoredResponseUnreadableException()
    {
    }

    /// <summary>Thrown with a sentence.</summary>
    public StoredResponseUnreadableException(string message)
        : base(message)
    {
    }

    /// <summary>Thrown with a sentence and what the decryption said.</summary>
    public StoredResponseUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
