using System.Globalization;
using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record EventFilterParameters(string? Type, IdOrReferenceId? Subscription, TimeSpan Wait, BindingFailure? Failure)
    : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const int MaxWait = 30;

    public static ValueTask<EventFilterParameters?> BindAsync(HttpContext context)
    {
        var (type, typeFailure) = QueryReader.Single<string?>(
            context, "type", null, TryParseType, "the type of an event, like subscription.addon.cancelled");
        var (subscription, subscriptionFailure) = QueryReader.Single<IdOrReferenceId?>(
            context, "subscriptionId", null, IdOrReferenceId.TryParse, "a subscription's UUID, or rid_ followed by its referenceId");
        var (wait, waitFailure) = QueryReader.Single(context, "wait", 0, TryParseWait, $"a number of seconds from 0 to {MaxWait}");

        List<FieldError> errors = [.. new[] { typeFailure, subscriptionFailure, waitFailure }.SelectMany(failure => failure?.Errors ?? [])];
        return ValueTask.FromResult<EventFilterParameters?>(
            new(type, subscription, TimeSpan.FromSeconds(wait), errors.Count == 0 ? null : BindingFailure.Invalid(errors)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ParameterDescription("type", ParameterDescription.Query, "Only events of this type.", Schemas.Text()));
        builder.Metadata.Add(new ParameterDescription(
            "subscriptionId",
            ParameterDescription.Query,
            "Only events of this subscription: its UUID, or rid_ followed by its referenceId.",
            Schemas.Text()));
        builder.Metadata.Add(new ParameterDescription(
            "wait",
            ParameterDescription.Query,
            "Seconds to wait for an event if there is none yet.",
            Schemas.Number(min: 0, MaxWait, absent: 0)));
    }

    private static bool TryParseType(string text, out string? type) => (type = text).Length > 0;

    private static bool TryParseWait(string text, out int seconds) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds <= MaxWait;
}
