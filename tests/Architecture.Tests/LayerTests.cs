using System.Reflection;
using NetArchTest.Rules;

namespace Connect.Architecture.Tests;

public class LayerTests
{
    [TestCase("Connect.Application", "Connect.Infrastructure", "Connect.Api", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore")]
    [TestCase("Connect.Infrastructure", "Connect.Api", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc")]
    [TestCase("Connect.Api", "Microsoft.EntityFrameworkCore", "Microsoft.Data")]
    public void Layer_DoesNotReferenceOuterLayers(string layer, params string[] forbidden)
    {
        var result = Types.InAssembly(Assembly.Load(layer)).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [Test]
    public void Domain_ReferencesNamedAssembliesOfTheRuntimeOnly()
    {
        string[] allowed =
        [
            "System.Collections", "System.Linq", "System.Memory", "System.Runtime", "System.Security.Cryptography",
            "System.Text.RegularExpressions",
        ];
        var references = Layers.Domain.GetReferencedAssemblies().Select(assembly => assembly.Name);

        Assert.That(references, Is.Not.Empty.And.SubsetOf(allowed));
    }

    // The assembly System.Runtime holds some of these namespaces too.
    [Test]
    public void Domain_UsesNoNamespaceOfStorageOrWire()
    {
        string[] forbidden = ["System.Data", "System.IO", "System.Net", "System.Text.Json", "System.Xml", "Microsoft"];
        var result = Types.InAssembly(Layers.Domain).That().ResideInNamespace("Connect").ShouldNot().HaveDependencyOnAny(forbidden)
            .GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [Test]
    public void Domain_DoesNotUseTimeProvider()
    {
        var result = Types.InAssembly(Layers.Domain).ShouldNot().HaveDependencyOn("System.TimeProvider").GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [TestCase("MediatR")]
    [TestCase("FluentValidation")]
    [TestCase("Mapster")]
    public void OnlyApplication_UsesThePackage(string package)
    {
        var users = Layers.All.Where(layer => Types.InAssembly(layer).That().HaveDependencyOn(package).GetTypes().Any());

        Assert.That(users, Is.EqualTo([Layers.Application]));
    }

    [Test]
    public void OnlyApplication_ReferencesMediatR()
    {
        var referencing = Layers.All.Where(layer => layer.GetReferencedAssemblies().Any(assembly => assembly.Name == "MediatR"));

        Assert.That(referencing, Is.EqualTo([Layers.Application]));
    }

    [Test]
    public void Adapters_AreInternalAndSealed()
    {
        var adapters = Layers.Infrastructure.Written()
            .Where(type => type.GetInterfaces().Any(port => port.Assembly == Layers.Application)).ToList();

        Assert.That(adapters, Is.Not.Empty);
        Assert.That(adapters.Where(type => type.IsVisible || !type.IsSealed), Is.Empty);
    }
}
