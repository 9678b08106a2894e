using Connect.Api.Authentication;
using Connect.Infrastructure.Demo;

namespace Connect.Api.Hosting;

/// <summary>Prints the address of the server and a first request on the console.</summary>
internal static class Greeting
{
    public static void PrintWhenListening(WebApplication app, TextWriter console) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Urls.FirstOrDefault();
        console.WriteLine($"Connect listens on {string.Join(", ", app.Urls)}");
        console.WriteLine($"Documentation:     {address}/docs");
        if (app.Environment.IsDevelopment())
            console.WriteLine($"Try:               {Curl(address)}");
    });

    private static string Curl(string? address) =>
        $"curl -s -H \"{ApiKeyScheme.Header}: {DemoData.ApiKey}\" \"{address}/subscriptions/{DemoData.SubscriptionId}?expand=addons\"";
}
