namespace Connect.Domain.Refusals;

/// <summary>A business "no": returned, never thrown, and leaving the aggregate untouched.</summary>
/// <param name="Code">The entry of the catalogue.</param>
/// <param name="Detail">What was wrong with this request, with its values; never a secret or a person's data.</param>
public record Refusal(RefusalCode Code, string Detail);
