using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The checker lets pass what fits, and rejects what does not, with its place.</summary>
internal sealed class SchemaCheckerTests
{
    private static readonly ApiDocument Document = new(Yaml.Read("""
        paths:
          /things:
            post:
              responses:
                "201": { content: { application/json: { schema: { $ref: "#/components/schemas/SubscriptionAddOn" } } } }
                default: { content: { application/problem+json: { schema: { type: string } } } }
        components:
          schemas:
            Kind: { type: string, enum: [SMALL, LARGE] }
            Event: { type: object }
            IdempotencyOutcome: { type: object }
            SubscriptionAddOn: { type: object, required: [a], properties: { a: {} } }
            Subscription: { type: object, required: [b], properties: { b: {}, addons: {}, subscriber: {} } }
        """));

    [TestCase(
        """{ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } }""",
        """{ "a": "x" }""")]
    [TestCase("""{ "type": "object" }""", """{ "anything": [null, { "at": "all" }] }""")]
    [TestCase("""{ "description": "anything" }""", "null")]
    [TestCase("""{ "$ref": "#/components/schemas/Kind", "description": "x" }""", "\"LARGE\"")]
    [TestCase("""{ "type": "array", "items": { "type": "number", "minimum": 1, "maximum": 2.5 } }""", "[1, 2.5]")]
    [TestCase("""{ "type": "integer", "format": "int64" }""", "9007199254740993")]
    [TestCase("""{ "type": "string", "minLength": 1, "maxLength": 1 }""", "\"\\ud83d\\ude00\"")]
    [TestCase("""{ "type": "string", "format": "date-time" }""", "\"2024-02-29T23:59:59.120Z\"")]
    [TestCase("""{ "type": "string", "format": "uuid" }""", "\"0198c0de-0000-7000-8000-000000000001\"")]
    [TestCase(
        """{ "anyOf": [{ "required": ["a"] }, { "required": ["b"] }], "properties": { "a": {}, "b": { "type": "string" } } }""",
        """{ "b": "x" }""")]
    [TestCase("""{ "type": "object", "maxProperties": 1 }""", """{ "a": 1 }""")]
    [TestCase("""{ "type": "string", "const": "true" }""", "\"true\"")]
    public void Check_OfAValidValue_FindsNothing(string schema, string value) => Assert.That(Check(schema, value), Is.Empty);

    [TestCase("""{ "type": "object", "required": ["a"], "properties": { "a": {} } }""", "{}", "/a: is missing")]
    [TestCase("""{ "type": "object", "properties": { "a": {} } }""", """{ "b": 1 }""", "/b: is unknown")]
    [TestCase(
        """{ "type": "object", "properties": { "a": { "type": "object", "properties": { "b": { "type": "string" } } } } }""",
        """{ "a": { "b": 1, "c": 2 } }""",
        "/a/b: 1 is no string",
        "/a/c: is unknown")]
    [TestCase("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", """{ "a": null }""", "/a: null is no string")]
    [TestCase("""{ "type": "object" }""", "[]", ": [] is no object")]
    [TestCase("""{ "type": "array" }""", "{}", ": {} is no array")]
    [TestCase("""{ "type": "boolean" }""", "\"true\"", ": \"true\" is no boolean")]
    [TestCase("""{ "type": "number" }""", "\"1\"", ": \"1\" is no number")]
    [TestCase("""{ "type": "integer" }""", "1.5", ": 1.5 is no integer")]
    [TestCase(
        """{ "type": "array", "items": { "$ref": "#/components/schemas/Kind" } }""",
        """["SMALL", "small"]""",
        "/1: \"small\" is none of [\"SMALL\",\"LARGE\"]")]
    [TestCase("""{ "const": "true" }""", "\"false\"", ": \"false\" is not \"true\"")]
    [TestCase("""{ "pattern": "^[A-Z]{2}$" }""", "\"SWE\"", ": \"SWE\" is not like ^[A-Z]{2}$")]
    [TestCase("""{ "minLength": 1, "maxLength": 2 }""", "\"\"", ": is shorter than 1")]
    [TestCase("""{ "minLength": 1, "maxLength": 2 }""", "\"abc\"", ": is longer than 2")]
    [TestCase("""{ "minimum": 1, "maximum": 2 }""", "0", ": 0 is below 1")]
    [TestCase("""{ "minimum": 1, "maximum": 2 }""", "2.5", ": 2.5 is above 2")]
    [TestCase("""{ "maxProperties": 1 }""", """{ "a": 1, "b": 2 }""", ": has more than 1 members")]
    [TestCase(
        """{ "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""",
        "{}",
        ": fits none of [{\"required\":[\"a\"]},{\"required\":[\"b\"]}]")]
    public void Check_OfAnInvalidValue_FindsTheFault(string schema, string value, params string[] faults) =>
        Assert.That(Check(schema, value), Is.EqualTo(faults));

    [TestCase("Event", """{ "type": "subscription.addon.added", "data": { "a": 1 } }""")]
    [TestCase("Event", """{ "type": "subscription.created", "data": { "b": 1, "subscriber": { "name": "x" } } }""")]
    [TestCase("Event", """{ "type": "subscription.addon.added", "data": { "b": 1 } }""", "/data/a: is missing", "/data/b: is unknown")]
    [TestCase(
        "Event", """{ "type": "subscription.created", "data": { "b": 1, "addons": [], "subscriber": { "email": "x" } } }""",
        "/data/addons: is to be left out", "/data/subscriber/email: is to be left out")]
    [TestCase("Event", """{ "type": "subscriptions.created", "data": {} }""", "/data: has no known schema")]
    [TestCase("Event", """{ "type": "subscription.addon.added" }""", "/data: null is no object")]
    [TestCase("IdempotencyOutcome", """{ "method": "POST", "path": "/things?x=1", "status": 201, "response": { "a": 1 } }""")]
    [TestCase(
        "IdempotencyOutcome",
        """{ "method": "POST", "path": "/things", "status": 201, "response": "a" }""",
        "/response: \"a\" is no object")]
    [TestCase(
        "IdempotencyOutcome",
        """{ "method": "POST", "path": "/things", "status": 404, "response": { "a": 1 } }""",
        "/response: {\"a\":1} is no string")]
    [TestCase(
        "IdempotencyOutcome",
        """{ "method": "POST", "path": "/nothings", "status": 201, "response": {} }""",
        "/response: has no known schema")]
    public void Check_OfAnEmbeddedResponse_ChecksItToo(string schema, string value, params string[] faults) =>
        Assert.That(Check($$"""{ "$ref": "#/components/schemas/{{schema}}" }""", value), Is.EqualTo(faults));

    [TestCase("uuid", "0198C0DE-0000-7000-8000-000000000001")]
    [TestCase("uuid", "0198c0de000070008000000000000001")]
    [TestCase("date", "2023-02-29")]
    [TestCase("date", "2024-2-1")]
    [TestCase("date-time", "2024-02-01T00:00:00Z")]
    [TestCase("date-time", "2024-02-01T00:00:00.12Z")]
    [TestCase("date-time", "2024-02-01T00:00:00.1234Z")]
    [TestCase("date-time", "2024-02-01T00:00:00.123+00:00")]
    [TestCase("email", "ada.example.com")]
    public void Check_OfAWrongFormat_FindsTheFault(string format, string text) =>
        Assert.That(
            Check($$"""{ "type": "string", "format": "{{format}}" }""", $"\"{text}\""),
            Is.EqualTo([$": \"{text}\" is no {format}"]));

    [TestCase("""{ "not": {} }""")]
    [TestCase("""{ "format": "hostname" }""")]
    [TestCase("""{ "type": "nonsense" }""")]
    public void Check_ByAnUnknownKeyword_Throws(string schema) =>
        Assert.That(() => Check(schema, "\"x\""), Throws.TypeOf<NotSupportedException>());

    private static IReadOnlyList<string> Check(string schema, string value) =>
        new SchemaChecker(Document).Check(JsonNode.Parse(schema)!, JsonNode.Parse(value));
}
