using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Refusals;

/// <summary>Converts a Domain value of a refusal to another type on the wire.</summary>
/// <param name="Domain">The type of the refusal's property.</param>
/// <param name="Wire">The type that is sent.</param>
internal sealed record WireForm(Type Domain, Type Wire, Func<object, object> Convert)
{
    private static readonly WireForm[] All =
    [
        Of<IReadOnlyList<CancellationRequest>, IReadOnlyList<CancelAddOnRequest>>(requests => [.. requests.Select(CancelAddOnRequest.For)]),
    ];

    public static WireForm? Of(Type domain) => Array.Find(All, form => form.Domain == domain);

    private static WireForm Of<TDomain, TWire>(Func<TDomain, TWire> convert)
        where TDomain : notnull
        where TWire : notnull => new(typeof(TDomain), typeof(TWire), value => convert((TDomain)value));
}
