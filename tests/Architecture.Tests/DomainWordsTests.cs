using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace Connect.Architecture.Tests;

/// <summary>A rule does not know by which door a request came in: no JSON, no names of the wire, no API key in a sentence.</summary>
public partial class DomainWordsTests
{
    // Every text in the compiled code, also the pieces of interpolated ones; never the code between them.
    private static readonly string[] Texts = [.. TextsOf(Layers.Domain), .. ConstantsOf(Layers.Domain)];

    // Names of one lower-case word, such as name and reason, are words of English too.
    private static readonly string[] MemberNames =
    [
        .. MemberName().Matches(File.ReadAllText(Path.Combine(Sources.Root.FullName, "docs", "connect-api.yaml")))
            .Select(match => match.Groups[1].Value).Distinct(),
    ];

    [Test]
    public void ContractMembersAndDomainTexts_AreFound()
    {
        Assert.That(
            MemberNames,
            Is.SupersetOf(["scheduledAt", "subscriptionAddonId", "advanceTo", "activationDate", "expectedEffectiveDate", "referenceId"]));
        Assert.That(
            Texts,
            Is.SupersetOf(["The catalog does not have an offering '", "The subscription is cancelled.", "subscription.created"]));
    }

    [Test]
    public void Domain_DoesNotReferenceSystemTextJson()
    {
        var result = Types.InAssembly(Layers.Domain).ShouldNot().HaveDependencyOn("System.Text.Json").GetResult();

        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
        Assert.That(Layers.Domain.GetReferencedAssemblies().Select(assembly => assembly.Name), Has.None.StartsWith("System.Text.Json"));
    }

    [Test]
    public void DomainTexts_NameNoJsonMember() => Assert.That(
        from text in Texts from name in MemberNames where Regex.IsMatch(text, $"\\b{name}\\b") select $"{name} in '{text}'",
        Is.Empty);

    [TestCase("API key")]
    [TestCase("rid_")]
    [TestCase("msisdn")]
    public void DomainTexts_DoNotContain(string word) =>
        Assert.That(
            Texts.Where(text => text.Contains(word, StringComparison.Ordinal))
                .Where(text => text is not ("msisdn_taken" or "subscription.msisdn_changed")),
            Is.Empty);

    // Comments too; only RawJson says what it holds.
    [TestCase("ETag")]
    [TestCase("HTTP")]
    [TestCase("JSON")]
    [TestCase("columns?")]
    [TestCase("databases?")]
    [TestCase("status code")]
    [TestCase("ToUpperInvariant")]
    [TestCase("ToLowerInvariant")]
    public void DomainSource_DoesNotContain(string word)
    {
        var files = Sources.Written.Where(file => file.Folder[1] == "Domain" && file.Name != "RawJson");

        Assert.That(files.Where(file => Regex.IsMatch(file.Text, $"\\b{word}\\b")), Is.Empty);
    }

    [Test]
    public void DomainTexts_ContainNoEnumValueInItsJsonSpelling() => Assert.That(
        from text in Texts from value in EnumValues where Regex.IsMatch(text, $"\\b{value}\\b") select $"{value} in '{text}'",
        Is.Empty);

    // AddOn is ADDON on the wire, BeginningOfNextMonth is BEGINNING_OF_NEXT_MONTH.
    private static IEnumerable<string> EnumValues =>
        from type in Layers.Domain.Written().Where(type => type.IsEnum)
        from name in Enum.GetNames(type)
        from value in new[] { name, WordStart().Replace(name, "_") }.Distinct()
        select value.ToUpperInvariant();

    private static IEnumerable<string> TextsOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
            yield return reader.GetUserString(handle);
    }

    private static IEnumerable<string> ConstantsOf(Assembly assembly) => assembly.Written()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!);

    [GeneratedRegex("\\b([a-z]+[A-Z]\\w*):")]
    private static partial Regex MemberName();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
