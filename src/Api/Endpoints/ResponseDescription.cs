namespace Connect.Api.Endpoints;

/// <summary>The body that an endpoint answers with where it grants, for the document.</summary>
internal sealed record ResponseDescription(Type Type);
