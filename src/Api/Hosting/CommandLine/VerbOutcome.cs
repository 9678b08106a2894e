namespace Connect.Api.Hosting.CommandLine;

/// <summary>What a verb came to.</summary>
/// <param name="ExitCode">0 if it did what was asked.</param>
/// <param name="Output">For standard output, where a script reads it.</param>
/// <param name="Error">For standard error, where a person reads it.</param>
internal sealed record VerbOutcome(int ExitCode, string? Output, string? Error)
{
    /// <summary>The exit code for what the operator got wrong.</summary>
    public const int MisuseCode = 2;

    public static VerbOutcome Done(string output, string? explanation = null) => new(0, output, explanation);

    /// <summary>The operator got it wrong, and the sentence says what would be right.</summary>
    public static VerbOutcome Misused(string sentence) => new(MisuseCode, null, sentence);

    /// <summary>The server would refuse to start too.</summary>
    public static VerbOutcome NotReady(string sentence) => new(1, null, sentence);
}
