using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>A member that the schema leaves open because it holds another response: the data of an event, and a stored response.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Schema">The schema of the embedded response; null if there is none.</param>
/// <param name="LeftOut">Pointers to the members that are left out.</param>
internal sealed record EmbeddedResponse(string Member, JsonNode? Schema, params string[] LeftOut)
{
    private const string Components = "#/components/schemas/";

    /// <summary>Finds the embedded response in a value of the referenced schema; null if it has none.</summary>
    public static EmbeddedResponse? Find(string reference, JsonNode? value, ApiDocument document) => (reference, value) switch
    {
        (Components + "Event", JsonObject happened) => OfEvent($"{happened["type"]}", document),
        (Components + "IdempotencyOutcome", JsonObject outcome) => new(
            "response", Stored($"{outcome["method"]}", $"{outcome["path"]}", $"{outcome["status"]}", document)),
        _ => null,
    };

    private static EmbeddedResponse OfEvent(string type, ApiDocument document) => type.Split('.') switch
    {
        ["subscription", "addon", _] => new("data", document.At(Components + "SubscriptionAddOn")),
        ["subscription", _] => new("data", document.At(Components + "Subscription"), "/addons", "/subscriber/email", "/subscriber/address"),
        _ => new("data", null),
    };

    private static JsonNode? Stored(string method, string path, string status, ApiDocument document)
    {
        var responses = document.Find(method, path)?.Responses;
        return (responses?[status] ?? responses?["default"])?["content"]?.AsObject().Single().Value!["schema"];
    }
}
