namespace Connect.Application.Validation;

/// <summary>
/// The faults of one request: the first ones are listed, the others only counted, so that no request causes a large response.
/// </summary>
public sealed class FieldErrors
{
    /// <summary>The most faults that are listed.</summary>
    public const int MaxNamed = 100;

    // Pointers contain names from the caller, which can be long.
    private const int MaxPointerLength = 32 * 1024;
    private readonly List<FieldError> named = [];
    private int pointerLength;

    public IReadOnlyList<FieldError> Named => named;

    /// <summary>The number of faults that are not listed.</summary>
    public int More { get; private set; }

    /// <summary>Adds a fault; builds its sentence only if it is listed.</summary>
    public void Add(Func<FieldError> error)
    {
        if (named.Count == MaxNamed || pointerLength >= MaxPointerLength)
        {
            More++;
            return;
        }

        named.Add(error());
        pointerLength += named[^1].Pointer.Length;
    }

    /// <summary>Adds the faults of one part of the request, and the number of those that the part does not list.</summary>
    public void AddAll(IEnumerable<FieldError> errors, int more = 0)
    {
        foreach (var error in errors)
            Add(() => error);

        More += more;
    }
}
