namespace Connect.Application.Validation;

/// <summary>The faults of one request as they are found: the first are named, the others counted, so that no request makes a large answer.</summary>
public sealed class FieldErrors
{
    /// <summary>As many are named at the most.</summary>
    public const int MaxNamed = 100;

    // Pointers hold names as long as the caller makes them.
    private const int MaxPointerLength = 32 * 1024;
    private readonly List<FieldError> named = [];
    private int pointerLength;

    /// <summary>Those that are named.</summary>
    public IReadOnlyList<FieldError> Named => named;

    /// <summary>How many there are besides.</summary>
    public int More { get; private set; }

    /// <summary>Adds one, which is put into words only where it will be named.</summary>
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

    /// <summary>Adds those that were found in one part.</summary>
    public void AddAll(IEnumerable<FieldError> errors, int more = 0)
    {
        foreach (var error in errors)
            Add(() => error);

        More += more;
    }
}
