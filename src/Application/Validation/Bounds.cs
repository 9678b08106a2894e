namespace Connect.Application.Validation;

/// <summary>
/// The limits of a member, in the terms of JSON Schema. The OpenAPI document and the validator read them from one source.
/// </summary>
public sealed record Bounds
{
    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    public string? Pattern { get; init; }

    /// <summary>The name of a format, such as email.</summary>
    public string? Format { get; init; }

    public int? MaxProperties { get; init; }

    /// <summary>The member that may replace this one. One of the two is required.</summary>
    public string? OrElse { get; init; }
}
