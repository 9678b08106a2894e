namespace Connect.Domain.Refusals;

/// <summary>
/// A business "no": returned, never thrown. The aggregate stays unchanged. The public properties that a subtype adds are
/// what clients read besides the sentence.
/// </summary>
/// <param name="Code">Identifies the kind of refusal for clients.</param>
/// <param name="Detail">What is wrong with this request, with its values; never a secret or personal data.</param>
public record Refusal(RefusalCode Code, string Detail);
