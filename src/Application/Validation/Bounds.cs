namespace Connect.Application.Validation;

/// <summary>What a member is held to, in the words of JSON Schema: the document says it, the validator enforces it, from one source.</summary>
public sealed record Bounds
{
    /// <summary>Fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Smallest number.</summary>
    public int? Minimum { get; init; }

    /// <summary>Greatest number.</summary>
    public int? Maximum { get; init; }

    /// <summary>Regular expression.</summary>
    public string? Pattern { get; init; }

    /// <summary>A format by its name, like email.</summary>
    public string? Format { get; init; }

    /// <summary>Most members of an object.</summary>
    public int? MaxProperties { get; init; }

    /// <summary>The member that may stand in place of this one; one of the two must.</summary>
    public string? OrElse { get; init; }
}
