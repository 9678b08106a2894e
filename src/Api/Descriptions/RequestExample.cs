namespace Connect.Api.Descriptions;

/// <summary>The example, in JSON, that the document shows for the body of a request.</summary>
internal sealed record RequestExample(string Json);
