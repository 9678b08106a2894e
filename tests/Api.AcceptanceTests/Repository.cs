namespace Connect.Api.AcceptanceTests;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class Repository
{
    public static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Connect.sln")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException($"Connect.sln lies in no folder above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, file);
    }
}
