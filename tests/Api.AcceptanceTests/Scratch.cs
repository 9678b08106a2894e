using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests;

/// <summary>A folder of this run, gone when it ends.</summary>
[SetUpFixture]
public sealed class Scratch
{
    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("connect-tests-");

    public static string File(string name) => Path.Combine(Folder.FullName, name);

    public static string NewFolder() => Folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;

    [OneTimeTearDown]
    public void Remove()
    {
        Server.StopAll();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Folder.Delete(recursive: true);
    }
}
