namespace Connect.Api.Hosting;

/// <summary>The default address of the server.</summary>
internal static class Listening
{
    private const string Default = "http://localhost:5080";

    /// <summary>Set in code, because Urls in a settings file would override ASPNETCORE_URLS.</summary>
    public static void OnLocalhostUnlessConfigured(WebApplicationBuilder builder)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        var hasEndpoints = builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!hasEndpoints && settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])))
            builder.WebHost.UseUrls(Default);
    }
}
