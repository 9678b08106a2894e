using Connect.Benchmarks.Data;

namespace Connect.Benchmarks.Servers;

/// <summary>The folder of all databases of a run, on a real disk; it is removed at the end.</summary>
internal sealed class Workspace : IDisposable
{
    private static readonly string[] InMemory = ["tmpfs", "ramfs", "rootfs"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("connect-benchmark-");
    private Seed? template;
    private int folders;

    public Workspace()
    {
        AppDomain.CurrentDomain.ProcessExit += Remove;
        if (InMemory.Contains(FileSystem))
            throw new InvalidOperationException($"{folder.FullName} is in memory ({FileSystem}). Set TMPDIR to a folder on a disk.");
    }

    public string FileSystem => new DriveInfo(folder.FullName).DriveFormat;

    public string NewFile()
    {
        var own = folder.CreateSubdirectory($"{++folders}");
        return Path.Combine(own.FullName, "connect.db");
    }

    /// <summary>A copy of the database with 1,000 subscriptions.</summary>
    public async Task<Seed> NewDatabase()
    {
        template ??= await Seed.Create(NewFile(), 1_000);
        var copy = template with { File = NewFile() };
        File.Copy(template.File, copy.File);
        return copy;
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Remove;
        Remove(null, EventArgs.Empty);
    }

    private void Remove(object? sender, EventArgs args) => folder.Delete(recursive: true);
}
