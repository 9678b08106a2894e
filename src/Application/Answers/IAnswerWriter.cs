using Connect.Domain.Refusals;

namespace Connect.Application.Answers;

/// <summary>Makes the bytes of an answer; implemented where HTTP is known.</summary>
public interface IAnswerWriter
{
    /// <summary>Writes what was granted.</summary>
    Answer Write<TAnswer>(Reply<TAnswer> reply)
        where TAnswer : notnull;

    /// <summary>Writes a refusal as a problem.</summary>
    Answer Write(Refusal refusal);
}
