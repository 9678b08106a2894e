using System.Reflection;
using Connect.Application.Responses;
using Connect.Domain.Refusals;

namespace Connect.Application.Refusals;

/// <summary>One value that a refusal carries besides its code and its sentence: an extension member by RFC 9457.</summary>
public sealed class RefusalMember
{
    private readonly WireForm? form;

    internal RefusalMember(PropertyInfo property)
    {
        Property = property;
        form = WireForm.Of(property.PropertyType);
        Name = WireJson.NameOf(property.Name);
        Type = form?.Wire ?? property.PropertyType;
    }

    /// <summary>Where it is declared.</summary>
    public PropertyInfo Property { get; }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>The type whose JSON is sent.</summary>
    public Type Type { get; }

    internal object? Of(Refusal refusal)
    {
        var value = Property.GetValue(refusal);
        return value is null || form is null ? value : form.Convert(value);
    }
}
