using System.Reflection;
using System.Text.RegularExpressions;
using Connect.Domain.Refusals;

namespace Connect.Architecture.Tests;

/// <summary>One code, one status: the table of the design.</summary>
public partial class RefusalCatalogueTests
{
    private static readonly Dictionary<int, string[]> Table = new()
    {
        [400] = ["malformed_json", "validation_failed", "idempotency_key_invalid", "subscription_id_invalid"],
        [401] = ["unauthenticated"],
        [403] = ["scope_missing"],
        [404] = ["route_not_found"],
        [405] = ["method_not_allowed"],
        [409] =
        [
            "addon_ambiguous", "addon_already_cancelled", "addon_expired", "subscription_cancelled", "subscription_not_active",
            "effective_date_changed", "status_change_not_allowed", "nothing_to_undo", "cancellation_already_effective", "cancellation_scheduled", "change_to_same_offering",
            "reference_id_taken", "msisdn_taken", "idempotency_key_reused", "idempotency_in_progress", "concurrency_conflict", "sandbox_only",
            "clock_moves_forward_only",
        ],
        [412] = ["precondition_failed"],
        [413] = ["payload_too_large"],
        [415] = ["unsupported_media_type"],
        [422] =
        [
            "scheduled_date_in_past", "scheduled_date_after_subscription_end", "commitment_active", "addon_not_applicable",
            "product_offering_archived", "webhook_url_not_allowed",
        ],
        [429] = ["rate_limited"],
        [500] = ["internal_error"],
        [503] = ["overloaded", "unavailable"],
    };

    private static readonly string[] Retryable = ["idempotency_in_progress", "concurrency_conflict", "rate_limited", "overloaded", "unavailable"];

    private static readonly Code[] Codes = [.. Layers.All.SelectMany(layer => layer.Written())
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(RefusalCode) || field.FieldType.Name == "ProblemCode")
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

    [TestCaseSource(nameof(Codes))]
    public void RefusalCode_HasTheStatusAndRetryabilityOfTheDesign(Code code)
    {
        int[] expected = code.Value.EndsWith("_not_found", StringComparison.Ordinal)
            ? [404]
            : [.. Table.Where(row => row.Value.Contains(code.Value)).Select(row => row.Key)];

        Assert.That(expected, Is.EqualTo([code.Status]));
        Assert.That(code.Retryable, Is.EqualTo(Retryable.Contains(code.Value)));
    }

    [Test]
    public void RefusalCodes_AreLiteralsInTheSource()
    {
        var literals = Sources.Written.SelectMany(file => Entry().Matches(file.Code).Select(match => match.Groups[1].Value));

        Assert.That(literals, Is.EquivalentTo(Codes.Select(code => code.Value)));
    }

    [GeneratedRegex("new\\(\\s*\"(\\w+)\",\\s*(?:RefusalKind\\.|[1-5]\\d\\d,)")]
    private static partial Regex Entry();

    /// <summary>An entry of a catalogue, be it a refusal of a use case or a problem of HTTP.</summary>
    public sealed record Code(string Value, int Status, string Title, bool Retryable)
    {
        public override string ToString() => Value;

        internal static Code Of(object entry) => entry is RefusalCode code
            ? new(code.Value, StatusOf(code.Kind), code.Title, code.Retryable)
            : new(Get<string>(entry, nameof(Value)), Get<int>(entry, nameof(Status)), Get<string>(entry, nameof(Title)), Get<bool>(entry, nameof(Retryable)));

        private static int StatusOf(RefusalKind kind) => kind switch
        {
            RefusalKind.Invalid => 400,
            RefusalKind.NotFound => 404,
            RefusalKind.Conflict => 409,
            RefusalKind.Precondition => 412,
            RefusalKind.Rule => 422,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        private static T Get<T>(object entry, string property) => (T)entry.GetType().GetProperty(property)!.GetValue(entry)!;
    }
}
