using System.Text.RegularExpressions;

namespace Connect.Architecture.Tests;

/// <summary>The files of code, as they lie in the repository that these tests were built from.</summary>
internal static partial class Sources
{
    public static readonly DirectoryInfo Root = FindRoot();

    public static readonly IReadOnlyList<SourceFile> Files = FilesIn("src");

    /// <summary>The files under tests.</summary>
    public static readonly IReadOnlyList<SourceFile> Tests = FilesIn("tests");

    /// <summary>Those under src that are not generated.</summary>
    public static readonly IReadOnlyList<SourceFile> Written =
        [.. Files.Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))];

    public static DirectoryInfo Folder(string name) => new(Path.Combine(Root.FullName, name));

    private static IReadOnlyList<SourceFile> FilesIn(string folder) => [.. Folder(folder)
        .EnumerateFiles("*.cs", SearchOption.AllDirectories)
        .Select(file => new SourceFile(
            Path.GetRelativePath(Root.FullName, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
        .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
        .OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Connect.sln")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException($"Connect.sln lies in no folder above {AppContext.BaseDirectory}.");
        }

        return folder;
    }

    /// <summary>One file, by its path from the root.</summary>
    internal sealed record SourceFile(string Path, string Text)
    {
        public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

        /// <summary>The names of the folders from the root to the file.</summary>
        public string[] Folder { get; } = Path.Split('/')[..^1];

        /// <summary>The text without its comments.</summary>
        public string Code { get; } = Comment().Replace(Text, "");

        public int Lines => Text.Count(character => character == '\n');

        /// <summary>The name of the first type; null if there is none.</summary>
        public string? FirstType => TypeDeclaration().Match(Code) is { Success: true } match ? match.Groups[1].Value : null;

        public string? Namespace => NamespaceDeclaration().Match(Code) is { Success: true } match ? match.Groups[1].Value : null;

        // A test's assertion message names the file by this.
        public override string ToString() => Path;
    }

    [GeneratedRegex("(?m)^\\s*//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(
        "(?m)^(?:(?:public|internal|static|sealed|abstract|partial|readonly|file)\\s+)*"
        + "(?:record\\s+struct|class|record|struct|interface|enum)\\s+(\\w+)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("(?m)^namespace\\s+([\\w.]+)")]
    private static partial Regex NamespaceDeclaration();
}
