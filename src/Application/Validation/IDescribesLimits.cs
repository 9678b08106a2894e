namespace Connect.Application.Validation;

/// <summary>A validator that can say what it holds a member to.</summary>
internal interface IDescribesLimits
{
    Bounds Bounds { get; }
}
