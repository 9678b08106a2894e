using System.Diagnostics.CodeAnalysis;

namespace Connect.Domain.Refusals;

/// <summary>Either what was asked for or the refusal of it.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    /// <summary>Why not, or null where it was granted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What was asked for; reading it from a refusal is a programmer's error and throws.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code.Value}.");

    /// <summary>Grants.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Refuses.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    /// <summary>True with the refusal where it was refused, else false with the value.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal, [NotNullWhen(false)] out T? granted)
    {
        (refusal, granted) = (Refusal, value);
        return refusal is not null;
    }

    /// <summary>Makes an answer of what was granted, and passes a refusal on.</summary>
    public Result<TNext> Then<TNext>(Func<T, TNext> next)
        where TNext : notnull => Refusal is null ? next(value!) : Refusal;
}
