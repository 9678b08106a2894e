namespace Connect.Api.Descriptions;

/// <summary>Marks an endpoint that writes nothing although its method is not GET.</summary>
internal sealed record ReadDescription;
