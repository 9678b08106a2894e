using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain.Catalog;
using FluentValidation;

namespace Connect.Application.Catalog;

/// <summary>Creates or replaces an offering. Earlier sales keep their terms.</summary>
/// <param name="ProductOfferingId">Case-sensitive.</param>
public sealed record PutProductOffering(string ProductOfferingId, ProductOfferingInput Request) : ICommand<ProductOfferingResponse>;

internal sealed class PutProductOfferingValidator : AbstractValidator<PutProductOffering>
{
    public PutProductOfferingValidator()
    {
        RuleFor(command => command.ProductOfferingId).ProductOfferingId();
        RuleFor(command => command.Request).SetValidator(new ProductOfferingInputValidator());
    }
}

internal sealed class PutProductOfferingHandler(IProductOfferings offerings, ITenantScope tenant, TenantClock clock)
    : IHandler<PutProductOffering, ProductOfferingResponse>
{
    public async Task<Outcome<ProductOfferingResponse>> Handle(PutProductOffering operation, CancellationToken cancellationToken)
    {
        var (id, terms) = (operation.ProductOfferingId, operation.Request.ToTerms());
        var now = (await clock.Now(cancellationToken)).Now;
        if (await offerings.Find(id, cancellationToken) is { } offering)
        {
            offering.Replace(terms, now);
            return new Reply<ProductOfferingResponse>(ProductOfferingResponse.Of(offering));
        }

        var created = ProductOffering.Create(tenant.TenantId, id, terms, now);
        offerings.Add(created);
        return new Reply<ProductOfferingResponse>(ProductOfferingResponse.Of(created)) { Created = $"/product-offerings/{id}" };
    }
}
