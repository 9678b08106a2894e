using Connect.Api.Problems;

namespace Connect.Api.Endpoints;

/// <summary>The codes that an endpoint's own use case refuses with, for the document.</summary>
internal sealed record RefusalDescription(IReadOnlyList<ProblemCode> Codes);
