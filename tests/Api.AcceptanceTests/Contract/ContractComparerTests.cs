namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Each case is a small contract, and a served document that differs from it in one place.</summary>
internal sealed class ContractComparerTests
{
    private const string Contract = """
        security: [{ apiKey: [] }]
        paths:
          /things/{thingId}:
            parameters:
              - { name: thingId, in: path, required: true, schema: { type: string, maxLength: 10 } }
            put:
              operationId: putThing
              x-required-scope: things:write
              parameters:
                - { name: expand, in: query, style: form, explode: false, schema: { type: array, items: { type: string, enum: [parts] } } }
                - { name: wait, in: query, schema: { type: integer, default: 5 } }
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      unevaluatedProperties: false
                      $ref: "#/components/schemas/Input"
              responses:
                "200":
                  headers:
                    ETag: { schema: { type: string } }
                  content:
                    application/json:
                      schema:
                        allOf:
                          - $ref: "#/components/schemas/Input"
                          - { type: object, required: [at], properties: { at: { type: string, format: date-time } } }
              x-problem-codes: [thing_not_found, rate_limited]
        components:
          securitySchemes:
            apiKey: { type: apiKey, in: header, name: X-Api-Key }
          schemas:
            Input:
              type: object
              required: [name]
              properties:
                name: { type: string, minLength: 1, pattern: "^[a-z]+$" }
                size: { type: integer, minimum: 0 }
                kind: { type: string, enum: [SMALL, LARGE] }
                note: { type: string }
                tags: { type: object }
        """;

    private const string Served = """
        security: [{ apiKey: [] }]
        paths:
          /things/{thingId}:
            put:
              operationId: putThing
              x-required-scope: things:write
              x-problem-codes: [internal_error, rate_limited, thing_not_found]
              parameters:
                - { name: expand, in: query, explode: false, schema: { type: array, items: { type: string, enum: [parts] } } }
                - { name: wait, in: query, explode: false, schema: { type: integer, default: 5 } }
                - { name: thingId, in: path, required: true, schema: { type: string, maxLength: 10 } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/ThingInput" } } } }
              responses:
                "200":
                  headers: { ETag: { schema: { type: string } }, X-Request-Id: { schema: { type: string } } }
                  content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
        components:
          securitySchemes: { apiKey: { type: apiKey, in: header, name: X-Api-Key } }
          schemas:
            Kind: { type: string, enum: [LARGE, SMALL] }
            ThingInput:
              type: object
              additionalProperties: false
              required: [name]
              properties:
                name: { type: string, minLength: 1, pattern: "^[a-z]+$" }
                size: { type: integer, minimum: 0 }
                kind: { $ref: "#/components/schemas/Kind" }
                note: { type: string }
                tags: { type: object }
            Thing:
              type: object
              required: [at, id, name]
              properties:
                id: { type: string, format: uuid }
                at: { type: string, format: date-time }
                name: { type: string, minLength: 1, pattern: "^[a-z]+$", maxLength: 9 }
                size: { type: integer, minimum: 0 }
                kind: { $ref: "#/components/schemas/Kind" }
                note: { type: string, format: uuid }
                tags: { type: object, properties: { a: { type: string } } }
        """;

    /// <summary>As in the request; the response says more of them.</summary>
    private const string OwnNote = "note: { type: string }", OwnTags = "tags: { type: object }";

    [Test]
    public void Comparison_OfAConformingDocument_FindsNothing() => Assert.That(Differences(Served), Is.Empty);

    [TestCase("/things/{thingId}:", "/thing/{thingId}:", "putThing: is served at another address")]
    [TestCase("    put:", "    patch:", "putThing: is served at another address")]
    [TestCase("security: [{ apiKey: [] }]", "security: []", """document: security is [], not [{"apiKey":[]}]""")]
    [TestCase("operationId: putThing", "operationId: storeThing", """putThing: operationId is "storeThing", not "putThing" """)]
    [TestCase(
        "x-required-scope: things:write",
        "x-required-scope: things:read",
        """putThing: x-required-scope is "things:read", not "things:write" """)]
    [TestCase(", thing_not_found]", "]", "putThing: x-problem-codes lacks thing_not_found")]
    [TestCase("- { name: wait, in: query", "- { name: wait, in: header", "putThing query wait: no such parameter")]
    [TestCase("{ name: wait, in: query", "{ name: wait, required: true, in: query", "putThing query wait: required is True, not False")]
    [TestCase(
        "- { name: wait",
        "- { name: new, in: query, required: true }\n        - { name: wait",
        "putThing query new: is required, which the contract does not say")]
    [TestCase(", default: 5", "", "putThing query wait: default is absent, not 5")]
    [TestCase(
        "query, explode: false, schema: { type: array",
        "query, schema: { type: array",
        "putThing query expand: several values are given by form, one by one, not form, together")]
    [TestCase("maxLength: 10", "maxLength: 11", "putThing path thingId: maxLength is 11, not 10")]
    [TestCase("requestBody: { required: true,", "requestBody: {", "putThing body: required is absent, not true")]
    [TestCase("      required: [name]", "      required: [name, size]", """putThing body: required is ["name", "size"], not ["name"]""")]
    [TestCase("additionalProperties: false", "additionalProperties: true", "putThing body: is open for other members")]
    [TestCase(OwnNote, "note: { type: string, format: uuid }", """putThing body/note: format is "uuid", not absent""")]
    [TestCase(OwnNote, "note: { type: string, minLength: 1 }", "putThing body/note: minLength is 1, not absent")]
    [TestCase(OwnNote, "note: { type: string, maxLength: 9 }", "putThing body/note: maxLength is 9, not absent")]
    [TestCase(OwnNote, "note: { type: string, pattern: a }", """putThing body/note: pattern is "a", not absent""")]
    [TestCase(OwnNote, "note: { type: string, const: a }", """putThing body/note: const is "a", not absent""")]
    [TestCase(OwnNote, "note: { type: string, default: a }", """putThing body/note: default is "a", not absent""")]
    [TestCase(OwnNote, "note: { type: string, not: { const: a } }", "putThing body/note: the comparison does not know not")]
    [TestCase(
        OwnNote, "note: { type: string, items: {} }", "putThing body/note[]: is held to a schema, which the contract does not give")]
    [TestCase(OwnTags, "tags: { type: object, maxProperties: 1 }", "putThing body/tags: maxProperties is 1, not absent")]
    [TestCase(OwnTags, "tags: { type: object, additionalProperties: false }", "putThing body/tags: is closed for other members")]
    [TestCase(
        OwnTags,
        "tags: { type: object, additionalProperties: { type: string } }",
        "putThing body/tags: other members are held to a schema")]
    [TestCase(
        OwnTags,
        "tags: { type: object, properties: { a: { type: string } } }",
        "putThing body/tags: members are named, which the contract leaves free")]
    [TestCase("default: 5 }", "default: 5, minimum: 0 }", "putThing query wait: minimum is 0, not absent")]
    [TestCase(OwnNote, "note: { type: string, enum: [a] }", """putThing body/note: enum is ["a"], not []""")]
    [TestCase(OwnNote, "", "putThing body/note: no such member")]
    [TestCase("\"200\":", "\"201\":", "putThing 200: no such response")]
    [TestCase("ETag: { schema: { type: string } }, ", "", "putThing 200 header ETag: no such header")]
    [TestCase(
        "application/json: { schema: { $ref: \"#/components/schemas/Thing\" }",
        "text/json: { schema: { $ref: \"#/components/schemas/Thing\" }",
        "putThing 200: no application/json")]
    [TestCase("required: [at, id, name]", "required: [at, id]", """putThing 200: required lacks "name" """)]
    [TestCase("at: { type: string, format: date-time }", "at: { type: string }", """putThing 200/at: format is absent, not "date-time" """)]
    [TestCase("note: { type: string, format: uuid }", "", "putThing 200/note: no such member")]
    [TestCase("\"^[a-z]+$\", maxLength: 9", "\"^.+$\", maxLength: 9", """putThing 200/name: pattern is "^.+$", not "^[a-z]+$" """)]
    public void Comparison_OfADocumentWithOneDifference_FindsItAndItsPlace(string right, string wrong, string expected)
    {
        var served = Served.Replace(right, wrong, StringComparison.Ordinal);

        Assert.That(served, Is.Not.EqualTo(Served));
        Assert.That(Differences(served), Is.EqualTo([expected.Trim()]));
    }

    [Test]
    public void Comparison_OfADocumentThatLacksAnEnumValue_FindsItInEveryPlace() => Assert.That(
        Differences(Served.Replace("[LARGE, SMALL]", "[LARGE]", StringComparison.Ordinal)),
        Is.EqualTo([
            """putThing body/kind: enum is ["LARGE"], not ["LARGE", "SMALL"]""",
            """putThing 200/kind: enum is ["LARGE"], not ["LARGE", "SMALL"]"""
        ]));

    [Test]
    public void Comparison_OfAnEmptyDocument_FindsEachMissingOperation() =>
        Assert.That(
            Differences(Served[..Served.IndexOf("paths:", StringComparison.Ordinal)]),
            Does.Contain(ContractComparer.NotServed("putThing")));

    [Test]
    public void Comparison_OfAContractWithAnUnknownKeyword_ReportsIt()
    {
        var contract = Contract.Replace("note: { type: string }", "note: { type: string, not: { const: a } }", StringComparison.Ordinal);

        Assert.That(
            new ContractComparer(Read(contract), Read(Served)).Differences(),
            Is.EqualTo(["putThing body/note: the comparison does not know not", "putThing 200/note: the comparison does not know not"]));
    }

    private static IReadOnlyList<string> Differences(string served) => new ContractComparer(Read(Contract), Read(served)).Differences();

    private static ApiDocument Read(string yaml) => new(Yaml.Read(yaml));
}
