using Connect.Api.Problems;

namespace Connect.Api.Descriptions;

/// <summary>Codes that an endpoint refuses with: its use case's own, or those that come with a parameter.</summary>
internal sealed record RefusalDescription(params IReadOnlyList<ProblemCode> Codes);
