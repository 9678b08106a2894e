using System.Reflection;
using Connect.Application;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding;

/// <summary>The customer that a path names.</summary>
internal sealed record CustomerIdParameter : IBound, IEndpointParameterMetadataProvider
{
    public const string Name = "customerId";
    private readonly IdOrReferenceId? named;

    private CustomerIdParameter(IdOrReferenceId? named) => this.named = named;

    public IdOrReferenceId Value => named!;

    public BindingFailure? Failure => named is not null
        ? null
        : BindingFailure.Invalid(new FieldError(Name, "must be a customer's UUID, or rid_ followed by its referenceId"));

    public static ValueTask<CustomerIdParameter?> BindAsync(HttpContext context) => ValueTask.FromResult<CustomerIdParameter?>(
        new(IdOrReferenceId.TryParse(Unescaped(context), out var named) ? named : null));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(
        new ParameterDescription(Name, ParameterDescription.Path, "The customer's UUID, or rid_ followed by its referenceId.", Schemas.Text()));

    // The server leaves %2F as it is, for routing; a referenceId may hold a slash, so it is read as it was sent.
    private static string? Unescaped(HttpContext context)
    {
        var routed = context.GetRouteValue(Name) as string;
        var sent = context.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0].Split('/');
        return routed?.Contains("%2F", StringComparison.OrdinalIgnoreCase) == true && sent is ["", _, { } segment, ..]
            ? Uri.UnescapeDataString(segment)
            : routed;
    }
}
