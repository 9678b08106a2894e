namespace Connect.Api.Authentication;

/// <summary>The only authentication scheme: an API key in a header.</summary>
internal static class ApiKeyScheme
{
    public const string Name = "ApiKey";
    public const string Header = "X-Api-Key";

    /// <summary>The value of WWW-Authenticate in a 401.</summary>
    public const string Challenge = $"{Name} header=\"{Header}\"";
}
