using System.Text.RegularExpressions;
using Connect.Application.Messaging;

namespace Connect.Architecture.Tests;

/// <summary>
/// An endpoint calls the use case of its name, and its file declares everything about it. A use case that only an importer or a
/// portal calls has none.
/// </summary>
public class EndpointTests
{
    private const string Folder = "src/Api/", Suffix = "Endpoint";

    private static readonly Dictionary<string, Type> UseCases =
        Layers.Application.Written().Where(type => IsKind(type, typeof(IUseCase<>))).ToDictionary(type => type.Name);

    private static readonly Sources.SourceFile[] Endpoints = [.. Sources.Files.Where(file => file.Code.Contains(": IEndpoint\n"))];

    [Test]
    public void Endpoints_InApi_AreFound() =>
        Assert.That(Endpoints.Select(file => file.Name), Is.SupersetOf(["CancelAddOnEndpoint", "ListEventsEndpoint"]));

    [TestCaseSource(nameof(Endpoints))]
    public void Endpoint_WhenWritten_SendsTheUseCaseOfItsNameOnly(object endpoint)
    {
        var file = (Sources.SourceFile)endpoint;
        var sent = UseCases.Keys.Where(name => Regex.IsMatch(file.Code, $"\\bnew {name}\\("));

        Assert.That(sent, Is.EqualTo([file.Name[..^Suffix.Length]]));
    }

    [TestCaseSource(nameof(Endpoints))]
    public void Endpoint_WhenItSendsACommand_IsIdempotent(object endpoint)
    {
        var file = (Sources.SourceFile)endpoint;
        var isCommand = IsKind(UseCases[file.Name[..^Suffix.Length]], typeof(ICommand<>));

        Assert.That(file.Code.Contains(".IsIdempotent()"), Is.EqualTo(isCommand));
    }

    // A request that writes nothing needs no key, so a key with it is harmless.
    [TestCaseSource(nameof(Endpoints))]
    public void Endpoint_WhenItPostsAQuery_WritesNothing(object endpoint)
    {
        var file = (Sources.SourceFile)endpoint;
        var isQuery = IsKind(UseCases[file.Name[..^Suffix.Length]], typeof(IQuery<>));

        Assert.That(file.Code.Contains(".WritesNothing()"), Is.EqualTo(isQuery && !file.Code.Contains(".MapGet(")));
    }

    // Its area has a folder in Endpoints, or, if it is a feature of Api such as Idempotency, a folder in Api.
    [TestCaseSource(nameof(Endpoints))]
    public void Endpoint_IsInTheFolderOfItsUseCase(object endpoint)
    {
        var file = (Sources.SourceFile)endpoint;
        var useCase = Sources.Files.Single(other => other.Name == file.Name[..^Suffix.Length] && other.Folder[1] == "Application");

        var area = string.Join('/', useCase.Folder[2..]);
        var folder = Sources.Folder(Folder + area).Exists ? Folder : $"{Folder}Endpoints/";
        Assert.That(file.Path, Is.EqualTo($"{folder}{area}/{file.Name}.cs"));
    }

    [TestCaseSource(nameof(Endpoints))]
    public void Endpoint_DeclaresEverythingAboutItself(object endpoint)
    {
        string[] declarations = [".WithTags(", ".WithName(", ".WithSummary(", ".WithDescription(", ".Returns<", ".RequireScope("];
        var code = ((Sources.SourceFile)endpoint).Code;

        Assert.That(declarations.Where(declaration => code.Split(declaration).Length != 2), Is.Empty);
        Assert.That(code.Contains(".TakesExample("), Is.EqualTo(code.Contains("JsonBody<")));
    }

    [Test]
    public void EndpointNames_AreUsedByEndpointsOnly()
    {
        var knowing = Sources.Files.Where(file => !Endpoints.Contains(file)
            && Endpoints.Any(endpoint => file.Code.Contains(endpoint.Name, StringComparison.Ordinal)));

        Assert.That(knowing, Is.Empty);
    }

    private static bool IsKind(Type type, Type kind) => type is { IsClass: true, IsAbstract: false }
        && type.GetInterfaces().Any(it => it.IsGenericType && it.GetGenericTypeDefinition() == kind);
}
