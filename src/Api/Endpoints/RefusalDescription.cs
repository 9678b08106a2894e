using Connect.Domain.Refusals;

namespace Connect.Api.Endpoints;

/// <summary>The codes that an endpoint's own use case refuses with, for the document.</summary>
internal sealed record RefusalDescription(IReadOnlyList<RefusalCode> Codes);
