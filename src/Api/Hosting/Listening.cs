namespace Connect.Api.Hosting;

/// <summary>Where the server listens where nothing says otherwise.</summary>
internal static class Listening
{
    private const string Default = "http://localhost:5080";

    /// <summary>In code and not in a settings file, whose Urls would overrule ASPNETCORE_URLS.</summary>
    public static void OnLocalhostUnlessConfigured(WebApplicationBuilder builder)
    {
        string[] ways = ["urls", "http_ports", "https_ports"];
        var hasEndpoints = builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!hasEndpoints && ways.All(way => string.IsNullOrEmpty(builder.Configuration[way])))
            builder.WebHost.UseUrls(Default);
    }
}
