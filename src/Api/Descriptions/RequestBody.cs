namespace Connect.Api.Descriptions;

/// <summary>The type that the body of a request is bound to.</summary>
internal sealed record RequestBody(Type Type);
