namespace Connect.Api.Hosting.CommandLine;

/// <summary>The exit code of a verb, and what it prints.</summary>
/// <param name="ExitCode">0 if the verb succeeded.</param>
/// <param name="Output">For standard output, where a script reads it.</param>
/// <param name="Error">For standard error, where a person reads it.</param>
internal sealed record VerbOutcome(int ExitCode, string? Output, string? Error)
{
    /// <summary>The exit code for invalid arguments or settings.</summary>
    public const int MisuseCode = 2;

    /// <summary>The user pressed Ctrl+C. The exit code is that of shells for SIGINT.</summary>
    public static readonly VerbOutcome Interrupted = new(130, null, "Interrupted. What was committed before is kept.");

    public static VerbOutcome Done(string output, string? explanation = null) => new(0, output, explanation);

    /// <summary>The arguments are not valid, and the sentence says what would be valid.</summary>
    public static VerbOutcome Misused(string sentence) => new(MisuseCode, null, sentence);

    /// <summary>The arguments are valid, but not everything was done.</summary>
    public static VerbOutcome Failed(string sentence, string? output = null) => new(1, output, sentence);

    /// <summary>The server would not start on this database either.</summary>
    public static VerbOutcome NotReady(string sentence) => new(1, null, sentence);
}
