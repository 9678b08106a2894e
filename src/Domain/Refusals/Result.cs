using System.Diagnostics.CodeAnalysis;

namespace Connect.Domain.Refusals;

/// <summary>Either the requested value or a refusal.</summary>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    /// <summary>Null if the request was granted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The requested value. Throws if the request was refused, so check <see cref="Refusal"/> first.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code.Value}.");

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    /// <summary>True with the refusal if the request was refused, otherwise false with the value.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal, [NotNullWhen(false)] out T? granted)
    {
        (refusal, granted) = (Refusal, value);
        return refusal is not null;
    }

    /// <summary>Converts the value; passes a refusal on.</summary>
    public Result<TNext> Then<TNext>(Func<T, TNext> next)
        where TNext : notnull => Refusal is null ? next(value!) : Refusal;
}
