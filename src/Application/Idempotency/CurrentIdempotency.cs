namespace Connect.Application.Idempotency;

/// <summary>The idempotency of the command that is being carried out: set by the dispatcher, read by the steps of the pipeline.</summary>
internal sealed class CurrentIdempotency
{
    /// <summary>Null if the caller sent no key.</summary>
    public IdempotentRequest? Request { get; set; }
}
