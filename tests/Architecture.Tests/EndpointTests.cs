using Connect.Application.Messaging;

namespace Connect.Architecture.Tests;

/// <summary>One endpoint per use case, in a file of its name, that declares everything about it.</summary>
public class EndpointTests
{
    private const string Folder = "src/Api/", Suffix = "Endpoint";

    private static readonly string[] UseCases =
        [.. Layers.Application.Written().Where(IsUseCase).Select(type => type.Name).Order(StringComparer.Ordinal)];

    private static readonly Sources.SourceFile[] Endpoints = [.. Sources.Files.Where(file => file.Code.Contains(": IEndpoint\n"))];

    [Test]
    public void UseCase_HasOneEndpointNamedAfterIt() =>
        Assert.That(Endpoints.Select(file => file.Name).Order(StringComparer.Ordinal), Is.EqualTo(UseCases.Select(name => name + Suffix)));

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

    private static bool IsUseCase(Type type) => type is { IsClass: true, IsAbstract: false }
        && type.GetInterfaces().Any(it => it.IsGenericType && it.GetGenericTypeDefinition() == typeof(IUseCase<>));
}
