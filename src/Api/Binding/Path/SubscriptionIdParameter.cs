using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Api.Http;
using Connect.Api.Problems;
using Connect.Application;
using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Path;

internal sealed record SubscriptionIdParameter : IBoundParameter, IEndpointParameterMetadataProvider
{
    public const string Name = "subscriptionId";
    private static readonly int MaxLength = IdOrReferenceId.Prefix.Length + ReferenceId.MaxLength;
    private readonly IdOrReferenceId? named;

    private SubscriptionIdParameter(IdOrReferenceId? named) => this.named = named;

    public IdOrReferenceId Value => named!;

    public BindingFailure? Failure => named is not null ? null : new(
        HttpProblems.SubscriptionIdInvalid,
        $"The {Name} in the path is neither a UUID nor rid_ followed by a referenceId.",
        [new FieldError(Name, "must be a subscription's UUID, or rid_ followed by its referenceId")]);

    public static ValueTask<SubscriptionIdParameter?> BindAsync(HttpContext context) => ValueTask.FromResult<SubscriptionIdParameter?>(
        new(IdOrReferenceId.TryParse(RequestTarget.TextOf(context.GetRouteValue(Name)), out var named) ? named : null));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ParameterDescription(
            Name,
            ParameterDescription.Path,
            "The subscription's UUID, or rid_ followed by its referenceId.",
            Schemas.Text(max: MaxLength))
        {
            Spell = IdOrReferenceId.Spell,
        });
        builder.Metadata.Add(RefusalDescription.Of(HttpProblems.SubscriptionIdInvalid));
        builder.Metadata.Add(RefusalDescription.Of(SubscriptionRefusals.SubscriptionNotFound));
    }
}
