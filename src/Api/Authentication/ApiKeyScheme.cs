namespace Connect.Api.Authentication;

/// <summary>The one way to authenticate: an API key in a header.</summary>
internal static class ApiKeyScheme
{
    public const string Name = "ApiKey";
    public const string Header = "X-Api-Key";

    /// <summary>What a 401 asks for.</summary>
    public const string Challenge = $"{Name} header=\"{Header}\"";
}
