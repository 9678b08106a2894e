namespace Connect.Benchmarks.Hosts;

/// <summary>Runs a host, and says on standard output where it listens, in the words of Connect.</summary>
internal static class Announcement
{
    public const string Words = " listens on ";

    public static Task Run(WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"The host{Words}{app.Urls.First()}"));
        return app.RunAsync();
    }
}
