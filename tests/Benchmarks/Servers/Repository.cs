namespace Connect.Benchmarks.Servers;

/// <summary>The clone that this program was built from.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    public static readonly string PublishedApi =
        Path.Combine(Root, "artifacts", "publish", "connect", OperatingSystem.IsWindows() ? "Connect.Api.exe" : "Connect.Api");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Connect.sln")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException($"Connect.sln lies in no folder above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
