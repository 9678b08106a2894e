using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Connect.Domain.Subscriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record SubscriptionFilterParameters(SubscriptionFilter Filter, BindingFailure? Failure)
    : IBoundParameter, IEndpointParameterMetadataProvider
{
    public static ValueTask<SubscriptionFilterParameters?> BindAsync(HttpContext context)
    {
        var (statuses, statusFailure) = QueryReader.Enums<SubscriptionStatus>(context, "status");
        var (customer, customerFailure) = QueryReader.Single<IdOrReferenceId?>(
            context, "customerId", null, IdOrReferenceId.TryParse, "a customer's UUID, or rid_ followed by its referenceId");
        var (msisdn, msisdnFailure) = QueryReader.Single<string?>(
            context, "msisdn", null, TryParseMsisdn, "a number in E.164 with its plus, like %2B46701234567");
        var (offering, offeringFailure) = QueryReader.Single<string?>(
            context, "productOfferingId", null, TryParseOffering, "the ID of an offering");

        List<FieldError> errors =
        [
            .. new[] { statusFailure, customerFailure, msisdnFailure, offeringFailure }.SelectMany(failure => failure?.Errors ?? []),
        ];
        var filter = new SubscriptionFilter
        {
            Statuses = statuses,
            Customer = customer,
            Msisdn = msisdn,
            ProductOfferingId = offering,
        };
        return ValueTask.FromResult<SubscriptionFilterParameters?>(
            new(filter, errors.Count == 0 ? null : BindingFailure.Invalid(errors)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ParameterDescription(
            "status",
            ParameterDescription.Query,
            "Only subscriptions with this status.",
            Schemas.ArrayOf(Schemas.Names<SubscriptionStatus>()))
        {
            IsRepeated = true,
        });
        Add("customerId", "Only subscriptions of this customer: its UUID, or rid_ followed by its referenceId.");
        Add("msisdn", "Only subscriptions with this number, now or when they ended.");
        Add("productOfferingId", "Only subscriptions of this offering.");

        void Add(string name, string description) =>
            builder.Metadata.Add(new ParameterDescription(name, ParameterDescription.Query, description, Schemas.Text()));
    }

    // In a query, a plus sign means a space, which no number has.
    private static bool TryParseMsisdn(string text, [NotNullWhen(true)] out string? msisdn) =>
        MsisdnText.IsValid(msisdn = text.Replace(' ', '+'));

    private static bool TryParseOffering(string text, out string? offering) => (offering = text).Length > 0;
}
