namespace Connect.Api.Descriptions;

/// <summary>The example, in JSON, that the document shows for a granted response.</summary>
internal sealed record ResponseExample(string Json);
