using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Api.Http;
using Connect.Application;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Path;

internal sealed record CustomerIdParameter : IBoundParameter, IEndpointParameterMetadataProvider
{
    public const string Name = "customerId";
    private readonly IdOrReferenceId? named;

    private CustomerIdParameter(IdOrReferenceId? named) => this.named = named;

    public IdOrReferenceId Value => named!;

    public BindingFailure? Failure => named is not null
        ? null
        : BindingFailure.Invalid(new FieldError(Name, "must be a customer's UUID, or rid_ followed by its referenceId"));

    public static ValueTask<CustomerIdParameter?> BindAsync(HttpContext context) => ValueTask.FromResult<CustomerIdParameter?>(
        new(IdOrReferenceId.TryParse(RequestTarget.TextOf(context.GetRouteValue(Name)), out var named) ? named : null));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name, ParameterDescription.Path, "The customer's UUID, or rid_ followed by its referenceId.", Schemas.Text())
    {
        Spell = IdOrReferenceId.Spell,
    });
}
