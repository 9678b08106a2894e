using System.Reflection;
using System.Text.RegularExpressions;
using Connect.Domain.Refusals;

namespace Connect.Architecture.Tests;

/// <summary>
/// The codes and titles of the catalogues of all layers. The acceptance tests check that each code has the status of the design.
/// </summary>
public partial class RefusalCatalogueTests
{
    private static readonly Code[] Codes = [.. Layers.All.SelectMany(layer => layer.Written())
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(RefusalCode) || field.FieldType.Name == "HttpProblem")
        .Select(field => Code.Of(field.GetValue(null)!))];

    [Test]
    public void RefusalCodes_InAllAssemblies_AreFound() =>
        Assert.That(Codes.Select(code => code.Value), Is.SupersetOf(["commitment_active", "validation_failed", "route_not_found"]));

    [Test]
    public void RefusalCodes_AreUnique() => Assert.That(Codes.Select(code => code.Value), Is.Unique);

    [Test]
    public void RefusalTitles_AreUniqueSentences()
    {
        var titles = Codes.Select(code => code.Title).ToList();

        Assert.That(titles, Is.Unique);
        Assert.That(titles, Has.All.Match("^[A-Z].*[^.]\\.$"));
    }

    [TestCaseSource(nameof(Codes))]
    public void RefusalCode_IsLowerSnakeCase(Code code) => Assert.That(code.Value, Does.Match("^[a-z]+(_[a-z]+)*$"));

    [Test]
    public void RefusalCodes_AreLiteralsInTheSource()
    {
        var literals = Sources.Written.SelectMany(file => Entry().Matches(file.Code).Select(match => match.Groups[1].Value));

        Assert.That(literals, Is.EquivalentTo(Codes.Select(code => code.Value)));
    }

    [GeneratedRegex("new\\(\\s*\"(\\w+)\",\\s*(?:RefusalKind\\.|[1-5]\\d\\d,)")]
    private static partial Regex Entry();

    /// <summary>An entry of a catalogue, be it a refusal of a use case or a problem of HTTP.</summary>
    public sealed record Code(string Value, string Title)
    {
        public override string ToString() => Value;

        internal static Code Of(object entry) => entry is RefusalCode code
            ? new(code.Value, code.Title)
            : new(Get(entry, "Code"), Get(entry, "Title"));

        private static string Get(object entry, string property) => (string)entry.GetType().GetProperty(property)!.GetValue(entry)!;
    }
}
