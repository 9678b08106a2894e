namespace Connect.Application.Validation;

/// <summary>Says that a type has the members of a request, within the same bounds.</summary>
/// <param name="request">The request, whose validator enforces the bounds.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameBoundsAsAttribute(Type request) : Attribute
{
    /// <summary>The request, whose validator enforces the bounds.</summary>
    public Type Request => request;
}
