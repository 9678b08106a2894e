namespace Connect.Application.Validation;

/// <summary>A validator that can describe the limits that it enforces.</summary>
internal interface IDescribesLimits
{
    Bounds Bounds { get; }
}
