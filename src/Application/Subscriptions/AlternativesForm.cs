using System.Text.Json;
using System.Text.Json.Nodes;
using Connect.Application.Refusals;
using Connect.Application.Wire;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>The alternatives of a refusal are bodies of requests that would be accepted.</summary>
internal sealed class AlternativesForm() : WireForm<IReadOnlyList<IAlternative>, IReadOnlyList<JsonObject>>(
    alternatives => [.. alternatives.Select(alternative => ToJson(BodyOf(alternative)))])
{
    // As objects, because an array in JSON Schema has items of one kind.
    private static JsonObject ToJson(object body) => JsonSerializer.SerializeToNode(body, body.GetType(), WireJson.Options)!.AsObject();

    private static object BodyOf(IAlternative alternative) => alternative switch
    {
        CancellationRequest cancellation => CancelAddOnRequest.For(cancellation),
        SubscriptionCancellationRequest cancellation => CancelSubscriptionRequest.For(cancellation),
        AddOnChangeRequest change => ChangeAddOnRequest.For(change),
        _ => throw new InvalidOperationException($"{alternative.GetType().Name} has no form on the wire."),
    };
}
