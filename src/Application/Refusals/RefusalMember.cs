using System.Reflection;
using Connect.Application.Wire;
using Connect.Domain.Refusals;

namespace Connect.Application.Refusals;

/// <summary>A value that a refusal adds to its code and its sentence: an extension member as in RFC 9457.</summary>
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

    /// <summary>The property of the refusal that has the value.</summary>
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
