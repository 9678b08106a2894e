using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>A member that a schema leaves open because it quotes another answer: the data of an event, and a stored response.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Schema">Of what it quotes; null where there is no such thing.</param>
/// <param name="LeftOut">Pointers to what the quotation leaves out.</param>
internal sealed record Quotation(string Member, JsonNode? Schema, params string[] LeftOut)
{
    private const string Components = "#/components/schemas/";

    /// <summary>What a value of a schema that is referred to quotes, if anything.</summary>
    public static Quotation? In(string reference, JsonNode? value, ApiDocument document) => (reference, value) switch
    {
        (Components + "Event", JsonObject happened) => OfEvent($"{happened["type"]}", document),
        (Components + "IdempotencyOutcome", JsonObject outcome) => new("response", Stored($"{outcome["method"]}", $"{outcome["path"]}", $"{outcome["status"]}", document)),
        _ => null,
    };

    private static Quotation OfEvent(string type, ApiDocument document) => type.Split('.') switch
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
