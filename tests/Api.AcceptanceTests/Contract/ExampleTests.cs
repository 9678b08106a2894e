using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>What the document shows is what it says.</summary>
internal sealed class ExampleTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task EveryBody_HasAnExampleThatFitsItsSchema()
    {
        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);
        var checker = new SchemaChecker(document);

        var bodies = document.Operations.SelectMany(Bodies).ToList();

        string[] faults =
        [
            .. from body in bodies
               from fault in body.Media["example"] is { } example ? checker.Check(body.Media["schema"]!, example) : ["no example"]
               select $"{body.Where} {fault}",
        ];
        Assert.That(faults, Is.Empty, string.Join('\n', faults));
        Assert.That(
            bodies,
            Has.Count.GreaterThan(2 * document.Operations.Count),
            "a granted response and a problem for each operation, and the bodies of requests");
    }

    private static IEnumerable<(string Where, JsonNode Media)> Bodies(Operation operation) =>
        from body in operation.Responses.Append(new("body", operation.Json["requestBody"]))
        from media in body.Value?["content"]?.AsObject() ?? []
        select ($"{operation.Id} {body.Key}", media.Value);
}
