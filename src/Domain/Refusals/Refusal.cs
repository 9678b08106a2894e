namespace Connect.Domain.Refusals;

/// <summary>
/// Says why a request is not granted. It is returned, never thrown, and the aggregate does not change.
/// Clients also get the public properties that a subtype adds.
/// </summary>
/// <param name="Code">Identifies the kind of refusal for clients.</param>
/// <param name="Detail">What is wrong with this request, with its values; never a secret or personal data.</param>
public record Refusal(RefusalCode Code, string Detail);
