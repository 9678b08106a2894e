using Connect.Application.Messaging;

namespace Connect.Architecture.Tests;

/// <summary>A use case has one handler and, if it has a request body, one validator, all named after it.</summary>
public class UseCaseTests
{
    private const string Request = "Request";

    private static readonly Type[] Operations = [.. Layers.Application.Written()
        .Where(type => type is { IsClass: true, IsAbstract: false } && Implements(type, typeof(IUseCase<>)))];

    [TestCaseSource(nameof(Operations))]
    public void UseCase_HasOneHandlerNamedAfterIt(Type operation)
    {
        var handlers = Layers.Application.Written().Where(type => type.GetInterfaces().Any(it => IsHandlerOf(it, operation)));

        Assert.That(handlers.Select(type => type.FullName), Is.EqualTo([$"{operation.FullName}Handler"]));
    }

    [TestCaseSource(nameof(Operations))]
    public void UseCase_WithARequestBody_HasOneValidatorNamedAfterIt(Type operation)
    {
        var validators = Layers.Application.Written()
            .Where(type => type.BaseType is { IsGenericType: true } && IsValidatorOf(type.BaseType, operation));

        var names = validators.Select(type => type.FullName).ToList();
        Assert.That(names, operation.GetProperty("Request") is null
            ? Is.SubsetOf([$"{operation.FullName}Validator"])
            : Is.EqualTo([$"{operation.FullName}Validator"]));
    }

    [TestCaseSource(nameof(Operations))]
    public void UseCase_IsACommandOrABatchedCommandOrAQuery(Type operation) => Assert.That(
        new[] { typeof(ICommand<>), typeof(IBatchedCommand<>), typeof(IQuery<>), typeof(IAuditedQuery<>) }
            .Count(kind => Implements(operation, kind)),
        Is.EqualTo(1));

    [TestCaseSource(nameof(Operations))]
    public void UseCase_IsInOneFileWithItsHandlerAndValidator(Type operation)
    {
        var file = Sources.Files.Single(file => file.Name == operation.Name);
        var validator = operation.GetProperty("Request") is null ? "" : $"class {operation.Name}Validator";

        Assert.That(
            file.Code,
            Does.Contain($"record {operation.Name}").And.Contain($"class {operation.Name}Handler").And.Contain(validator));
    }

    [Test]
    public void Request_IsInTheFileOfTheUseCaseThatItIsNamedAfter()
    {
        // A preview takes the request of the command that it previews.
        var requests = Operations.Select(operation => operation.GetProperty(Request)?.PropertyType.Name).Distinct()
            .OfType<string>().Where(name => name.EndsWith(Request, StringComparison.Ordinal)).ToList();

        Assert.That(requests, Does.Contain("CancelAddOnRequest").And.Contain("CreateSubscriptionRequest"));
        Assert.That(
            requests.Where(name => !Sources.Files.Single(file => file.Name == name[..^Request.Length]).Code.Contains($"record {name}\n")),
            Is.Empty);
    }

    [TestCaseSource(nameof(Operations))]
    public void UseCase_HasOneClassOfHandlerTests(Type operation) => Assert.That(
        Sources.Folder("tests/Application.UnitTests").EnumerateFiles($"{operation.Name}Tests.cs", SearchOption.AllDirectories).ToList(),
        Has.Count.EqualTo(1));

    [Test]
    public void UseCases_InApplication_AreFound() => Assert.That(Operations, Has.Length.GreaterThanOrEqualTo(8));

    [TestCase("Handler")]
    [TestCase("Validator")]
    [TestCase("Behaviour")]
    public void HandlersValidatorsAndBehaviours_AreInternalAndSealed(string kind)
    {
        var parts = Layers.Application.Written()
            .Where(type => type.IsClass && type.Name.Split('`')[0].EndsWith(kind, StringComparison.Ordinal))
            .ToList();

        Assert.That(parts, Is.Not.Empty);
        Assert.That(parts.Where(type => type.IsVisible || !type.IsSealed), Is.Empty);
    }

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(it => it.IsGenericType && it.GetGenericTypeDefinition() == definition);

    // The handler's interface is internal.
    private static bool IsHandlerOf(Type type, Type operation) =>
        type.IsGenericType && type.Name == "IHandler`2" && type.GenericTypeArguments[0] == operation;

    private static bool IsValidatorOf(Type type, Type operation) =>
        type.Name == "AbstractValidator`1" && type.GenericTypeArguments[0] == operation;
}
