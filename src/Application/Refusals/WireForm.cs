namespace Connect.Application.Refusals;

/// <summary>Converts a Domain value of a refusal to another type on the wire. Each form stands beside its wire type.</summary>
/// <param name="domain">The type of the refusal's property.</param>
/// <param name="wire">The type that is sent.</param>
internal abstract class WireForm(Type domain, Type wire)
{
    private static readonly WireForm[] All =
    [
        .. typeof(WireForm).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(WireForm)) && !type.IsAbstract)
            .Select(type => (WireForm)Activator.CreateInstance(type)!),
    ];

    public Type Wire => wire;

    public static WireForm? Of(Type domain) => Array.Find(All, form => form.IsOf(domain));

    public abstract object Convert(object value);

    private bool IsOf(Type type) => type == domain;
}

/// <inheritdoc/>
internal abstract class WireForm<TDomain, TWire>(Func<TDomain, TWire> convert) : WireForm(typeof(TDomain), typeof(TWire))
    where TDomain : notnull
    where TWire : notnull
{
    public override object Convert(object value) => convert((TDomain)value);
}
