namespace Connect.Application.Idempotency;

/// <summary>The idempotency of the running command. The dispatcher sets it, and the steps of the pipeline read it.</summary>
internal sealed class CurrentIdempotency
{
    /// <summary>Null if the caller did not send a key.</summary>
    public IdempotentRequest? Request { get; set; }
}
