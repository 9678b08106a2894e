using System.Text.Json.Nodes;
using Connect.Api.Problems;
using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Events;
using Connect.Application.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;

namespace Connect.Api.OpenApi;

/// <summary>One example per body; a test holds each against its schema.</summary>
internal static class Examples
{
    private const string Id = "0198c0de-0000-7000-8000-000000000001", AddOnId = "0198c0de-0000-7000-8000-00000a001001", CustomerId = "0198c0de-0000-7000-8000-000000000c01";

    private const string Price = """{ "currency": "SEK", "priceType": "RECURRING", "netPrice": 99.50, "billingCycle": { "period": "MONTHLY", "interval": 1 } }""";

    private const string Group = """{ "productOfferingGroupId": "mobile-extras", "name": "Mobile extras" }""";

    private const string Times = """ "createdAt": "2024-01-15T09:30:00.000Z", "updatedAt": "2024-02-12T14:05:09.120Z" """;

    private const string AddOn = $$"""
        { "subscriptionAddonId": "{{AddOnId}}", "subscriptionId": "{{Id}}", "status": "ACTIVE",
          "productOffering": { "productOfferingId": "data-10gb", "name": "Data 10 GB", "price": {{Price}}, "group": {{Group}} },
          "pendingStatus": { "status": "CANCELLED", "scheduledAt": "2024-03-01", "reason": "No longer needed" },
          "activatedAt": "2024-01-15T09:30:00.000Z", {{Times}}, "metadata": {} }
        """;

    private const string Customer = $$"""{ "customerId": "{{CustomerId}}", "referenceId": "crm-1815", "name": "Ada Lovelace", "type": "CONSUMER", "metadata": {}, {{Times}} }""";

    private static readonly Dictionary<Type, string> All = new()
    {
        [typeof(SubscriptionAddOnResponse)] = AddOn,
        [typeof(AddOnListResponse)] = $$"""{ "items": [ {{AddOn}} ] }""",
        [typeof(SubscriptionResponse)] = $$"""
            { "subscriptionId": "{{Id}}", "status": "ACTIVATED", "type": "CELL", "display": "070-123 45 67", "msisdn": "+46701234567",
              "customer": { "customerId": "{{CustomerId}}", "name": "Ada Lovelace" },
              "productOffering": { "productOfferingId": "mobile-m", "name": "Mobile M", "price": {{Price}},
                "group": { "productOfferingGroupId": "mobile-plans", "name": "Mobile plans", "category": "SUBSCRIPTION_CELL" } },
              "activatedAt": "2024-01-15T09:30:00.000Z", {{Times}},
              "subscriber": { "subscriberId": "0198c0de-0000-7000-8000-00000b000001", "name": "Bo", {{Times}} }, "metadata": {}, "addons": [ {{AddOn}} ] }
            """,
        [typeof(CancelAddOnRequest)] = """{ "productOfferingId": "data-10gb", "reason": "No longer needed" }""",
        [typeof(UndoAddOnCancellationRequest)] = """{ "productOfferingId": "data-10gb" }""",
        [typeof(CancellationDecisionResponse)] = $$"""
            { "subscriptionAddonId": "{{AddOnId}}", "productOfferingId": "data-10gb", "effectiveDate": "2024-03-01", "immediate": false,
              "rule": "OFFERING_SCHEDULE", "trace": [ { "rule": "NOT_STARTED", "outcome": "NOT_APPLICABLE" },
                { "rule": "REQUESTED", "outcome": "NOT_APPLICABLE" }, { "rule": "ALREADY_SCHEDULED", "outcome": "NOT_APPLICABLE" },
                { "rule": "OFFERING_SCHEDULE", "date": "2024-03-01", "outcome": "CHOSEN" }, { "rule": "COMMITMENT_END", "outcome": "NOT_APPLICABLE" },
                { "rule": "SUBSCRIPTION_END", "outcome": "NOT_APPLICABLE" } ],
              "events": [ "subscription.addon.cancellation_scheduled" ] }
            """,
        [typeof(CancelOptionListResponse)] = $$"""
            { "items": [ { "subscriptionAddonId": "{{AddOnId}}", "productOfferingId": "data-10gb", "cancellable": true,
                "cancelSchedule": "BEGINNING_OF_NEXT_MONTH", "defaultDate": "2024-03-01", "earliestDate": "2024-02-12" } ] }
            """,
        [typeof(AddAddOnRequest)] = """{ "productOfferingId": "data-10gb" }""",
        [typeof(CreateSubscriptionRequest)] = $$"""
            { "productOfferingId": "mobile-m", "customerId": "{{CustomerId}}", "subscriber": { "name": "Bo" }, "msisdn": "+46701234567" }
            """,
        [typeof(CreateCustomerRequest)] = """{ "name": "Ada Lovelace", "email": "ada@example.com", "referenceId": "crm-1815" }""",
        [typeof(CustomerResponse)] = Customer,
        [typeof(ProductOfferingInput)] = $$"""{ "name": "Data 10 GB", "type": "ADDON", "price": {{Price}}, "group": {{Group}}, "cancelSchedule": "NEXT_DAY" }""",
        [typeof(ProductOfferingResponse)] = $$"""
            { "productOfferingId": "data-10gb", "name": "Data 10 GB", "type": "ADDON", "status": "AVAILABLE", "price": {{Price}}, "group": {{Group}},
              "addonCategories": [], "cancelSchedule": "NEXT_DAY", "changeSchedule": "INSTANT", {{Times}} }
            """,
        [typeof(EventListResponse)] = $$"""
            { "items": [ { "eventId": "0198c0de-0000-7000-8000-00000e000001", "type": "subscription.addon.cancellation_scheduled",
                "occurredAt": "2024-02-12T14:05:09.120Z", "sequence": 42, "actor": "demo", "dataVersion": 1,
                "data": {{AddOn}} } ], "latestSequence": 42 }
            """,
        [typeof(IdempotencyOutcomeResponse)] = $$"""
            { "key": "my-first-cancel", "method": "POST", "path": "/customers", "status": 201, "createdAt": "2024-02-12T14:05:09.120Z",
              "expiresAt": "2024-02-13T14:05:09.120Z", "response": {{Customer}} }
            """,
        [typeof(SandboxClockResponse)] = """{ "now": "2024-02-12T14:05:09.120Z", "today": "2024-02-12", "timeZone": "Europe/Stockholm" }""",
        [typeof(AdvanceSandboxClockRequest)] = """{ "advanceTo": "2024-03-01T12:00:00.000Z" }""",
        [typeof(ClockAdvanceResponse)] = $$"""
            { "now": "2024-03-01T12:00:00.000Z", "latestSequence": 43, "events": [ { "eventId": "0198c0de-0000-7000-8000-00000e000002",
                "type": "subscription.addon.cancelled", "occurredAt": "2024-02-29T23:00:00.000Z", "sequence": 43, "actor": "schedule",
                "dataVersion": 1,
                "data": { "subscriptionAddonId": "{{AddOnId}}", "subscriptionId": "{{Id}}", "status": "CANCELLED",
                  "productOffering": { "productOfferingId": "data-10gb", "name": "Data 10 GB", "price": {{Price}}, "group": {{Group}} },
                  "activatedAt": "2024-01-15T09:30:00.000Z", "cancelledAt": "2024-02-29T23:00:00.000Z",
                  "cancellation": { "reason": "No longer needed", "rule": "REQUESTED" },
                  "createdAt": "2024-01-15T09:30:00.000Z", "updatedAt": "2024-02-29T23:00:00.000Z", "metadata": {} } } ] }
            """,
        [typeof(Problem)] = """
            { "type": "/problems/validation_failed", "title": "The request is not valid.", "status": 400,
              "detail": "1 part of the request cannot be taken: see errors.", "code": "validation_failed", "retryable": false,
              "requestId": "0198c0de-0000-7000-8000-00000f000001",
              "errors": [ { "pointer": "/scheduledAt", "detail": "must be a date that exists, like 2024-03-01" } ] }
            """,
    };

    /// <summary>The example of a body; a body without one is a programmer's omission and throws.</summary>
    public static JsonNode Of(Type type) => JsonNode.Parse(All[type])!;
}
