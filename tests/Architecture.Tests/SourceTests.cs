using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Connect.Architecture.Tests;

public partial class SourceTests
{
    private const int MaxLines = 200, MaxPercentile90 = 70, MaxMedian = 30, MaxColumns = 140;

    [Test]
    public void SourceFiles_AreFound() => Assert.That(Sources.Written, Has.Count.GreaterThan(100));

    [Test]
    public void FileLength_IsAtMost200Lines() =>
        Assert.That(Sources.Written.Where(file => file.Lines > MaxLines).Select(file => $"{file}: {file.Lines}"), Is.Empty);

    [Test]
    public void MedianFileLength_IsAtMost30Lines() => Assert.That(LengthAt(0.5), Is.LessThanOrEqualTo(MaxMedian));

    [Test]
    public void FileLengthOfNineInTen_IsAtMost70Lines() => Assert.That(LengthAt(0.9), Is.LessThanOrEqualTo(MaxPercentile90));

    [Test]
    public void LineLength_IsAtMost140Columns()
    {
        var wide = from file in Sources.Written.Concat(Sources.Tests)
                   from line in file.Text.Split('\n').Index()
                   where line.Item.TrimEnd('\r').Length > MaxColumns
                   select $"{file}:{line.Index + 1}";

        Assert.That(Sources.Tests, Has.Count.GreaterThan(100));
        Assert.That(wide, Is.Empty);
    }

    [Test]
    public void FileName_IsTheNameOfItsFirstType()
    {
        // Subscription.Import.cs holds a part of Subscription.
        var misnamed = Sources.Written.Where(file => file.FirstType is { } type && file.Name.Split('.')[0] != type);

        Assert.That(misnamed.Select(file => $"{file}: {file.FirstType}"), Is.Empty);
    }

    [Test]
    public void FileWithoutTypes_IsProgramOnly() =>
        Assert.That(Sources.Written.Where(file => file.FirstType is null).Select(file => file.Path), Is.EqualTo(["src/Api/Program.cs"]));

    [Test]
    public void Namespace_MatchesTheFolder()
    {
        var elsewhere = Sources.Files.Where(file => file.Namespace is { } name && name != NamespaceOf(file.Folder));

        Assert.That(elsewhere.Select(file => $"{file}: {file.Namespace}"), Is.Empty);
    }

    [Test]
    public void DomainSubFolder_HoldsAPartOfItsAggregate()
    {
        var areas = Sources.Files.Where(file => file.Folder[1] == "Domain" && IsArea(file.Folder))
            .ToLookup(file => string.Join('/', file.Folder));

        Assert.That(areas.Select(area => area.Key), Does.Contain("src/Domain/Subscriptions/AddOns"));
        Assert.That(
            areas.Where(area => area.First().Folder.Length > 4 || !area.Any(IsPartOfItsAggregate)).Select(area => area.Key),
            Is.Empty);
    }

    [Test]
    public void SystemClock_IsReadThroughTimeProviderOnly()
    {
        var asking = Sources.Written.Where(file => SystemClock().IsMatch(file.Code));

        Assert.That(asking, Is.Empty);
    }

    [TestCase("Thread.Sleep")]
    [TestCase("#pragma warning disable IDE")]
    [TestCase("#pragma warning disable CA")]
    [TestCase("SuppressMessage")]
    public void Source_DoesNotContain(string shortcut) =>
        Assert.That(Sources.Written.Where(file => file.Text.Contains(shortcut, StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void RawTarget_IsReadInRequestTargetOnly() =>
        Assert.That(
            Sources.Written.Where(file => file.Code.Contains("RawTarget")).Select(file => file.Name),
            Is.EqualTo(["RequestTarget"]));

    [Test]
    public void Transaction_IsBegunInUnitOfWorkOnly() => Assert.That(FilesWith(".BeginTransaction"), Is.EqualTo(["UnitOfWork"]));

    // The context overrides the method.
    [Test]
    public void Changes_AreSavedInsideAUnitOfWorkOnly() =>
        Assert.That(FilesWith("SaveChangesAsync("), Is.EquivalentTo(["ConnectDbContext", "UnitOfWork"]));

    [Test]
    public void RequestInfo_IsReadByAuditLogAndProblemsOnly()
    {
        var reading = Sources.Written.Where(file => RequestInfoUse().IsMatch(file.Code)).Select(file => file.Name);

        Assert.That(reading, Is.EquivalentTo(["AuditLog", "LogBehaviour", "ProblemWriter"]));
    }

    [Test]
    public void ProductProjects_ReferenceNoTestPackage()
    {
        var packages = Sources.Folder("src").EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => XDocument.Load(project.FullName)
                .Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value))
            .ToList();

        Assert.That(packages, Does.Contain("MediatR"));
        Assert.That(packages.Intersect(TestPackages()), Is.Empty);
    }

    [Test]
    public void ProductProjects_ReferenceNoTestProject()
    {
        var projects = Sources.Folder("src").EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => XDocument.Load(project.FullName)
                .Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value));

        Assert.That(projects.Where(project => project.Contains("tests", StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    private static int LengthAt(double share)
    {
        var lines = Sources.Written.Select(file => file.Lines).Order().ToList();
        return lines[(int)(lines.Count * share)];
    }

    // A partial class cannot span namespaces: the areas of an aggregate, which are sub-folders of its folder, share its namespace, and so
    // do the use cases on it.
    private static string NamespaceOf(string[] folder) => $"Connect.{string.Join('.', (IsArea(folder) ? folder.Take(3) : folder).Skip(1))}";

    private static bool IsArea(string[] folder) => folder is ["src", "Domain" or "Application", _, _, ..];

    // AddOns/Subscription.AddAddOn.cs is a part of Subscription.cs, which lies in the folder above.
    private static bool IsPartOfItsAggregate(Sources.SourceFile file) =>
        file.Name.Split('.') is [var aggregate, _]
            && Sources.Files.Any(it => it.Path == $"{string.Join('/', file.Folder[..^1])}/{aggregate}.cs");

    private static IEnumerable<string> FilesWith(string code) =>
        Sources.Written.Where(file => file.Code.Contains(code, StringComparison.Ordinal)).Select(file => file.Name);

    private static List<string> TestPackages()
    {
        var packages = XDocument.Load(Path.Combine(Sources.Root.FullName, "Directory.Packages.props")).Descendants("ItemGroup")
            .Single(group => group.Attribute("Label")?.Value == "The tests")
            .Elements("PackageVersion").Select(package => package.Attribute("Include")!.Value).ToList();

        Assert.That(packages, Does.Contain("NUnit"));
        return packages;
    }

    // Neither its declaration nor its implementations nor their registration.
    [GeneratedRegex("(?<!interface |: |AddScoped<)\\bIRequestInfo\\b")]
    private static partial Regex RequestInfoUse();

    [GeneratedRegex("\\b(DateTime|DateTimeOffset)\\s*\\.\\s*(Now|UtcNow|Today)\\b")]
    private static partial Regex SystemClock();
}
