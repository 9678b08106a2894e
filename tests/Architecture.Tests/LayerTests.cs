using System.Reflection;
using NetArchTest.Rules;

namespace Connect.Architecture.Tests;

public class LayerTests
{
    [TestCase("Connect.Application", "Connect.Infrastructure", "Connect.Api", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore")]
    [TestCase("Connect.Infrastructure", "Connect.Api", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc")]
    [TestCase("Connect.Api", "Microsoft.EntityFrameworkCore", "Microsoft.Data")]
    public void Layer_WhenItReferences_LooksInwardsOnly(string layer, params string[] forbidden)
    {
        var result = Types.InAssembly(Assembly.Load(layer)).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [Test]
    public void Domain_WhenItReferences_KnowsTheRuntimeOnly()
    {
        var references = Layers.Domain.GetReferencedAssemblies().Select(assembly => assembly.Name);

        Assert.That(references, Is.Not.Empty.And.All.StartsWith("System."));
    }

    [Test]
    public void Domain_WhenTimeMatters_TakesItAsAnArgument()
    {
        var result = Types.InAssembly(Layers.Domain).ShouldNot().HaveDependencyOn("System.TimeProvider").GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [TestCase("MediatR")]
    [TestCase("FluentValidation")]
    [TestCase("Mapster")]
    public void Package_WhenItServesTheUseCases_IsMetInApplicationOnly(string package)
    {
        var meeting = Layers.All.Where(layer => Types.InAssembly(layer).That().HaveDependencyOn(package).GetTypes().Any());

        Assert.That(meeting, Is.EqualTo([Layers.Application]));
    }

    [Test]
    public void MediatR_WhenOthersUseOurCommands_IsNotEvenReferencedByThem()
    {
        var referencing = Layers.All.Where(layer => layer.GetReferencedAssemblies().Any(assembly => assembly.Name == "MediatR"));

        Assert.That(referencing, Is.EqualTo([Layers.Application]));
    }

    [Test]
    public void Repository_WhenItIsAnAdapter_IsInternal()
    {
        var adapters = Layers.Infrastructure.Written()
            .Where(type => type.GetInterfaces().Any(port => port.Assembly == Layers.Application) && (type.IsVisible || !type.IsSealed));

        Assert.That(adapters, Is.Empty);
    }
}
