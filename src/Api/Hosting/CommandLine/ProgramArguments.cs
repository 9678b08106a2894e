namespace Connect.Api.Hosting.CommandLine;

/// <summary>What the program was started with, taken apart: a setting has a colon in its name and may stand anywhere.</summary>
/// <param name="Settings">What the configuration reads, like --Database:Provider=SqlServer.</param>
/// <param name="Others">The verb and what is its own.</param>
internal sealed record ProgramArguments(IReadOnlyList<string> Settings, IReadOnlyList<string> Others)
{
    private const string HelpWord = "help", HelpOption = "--help";

    /// <summary>The arguments that are no options: the verb's name comes first.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Others.Where(argument => !argument.StartsWith('-'))];

    public bool AskForHelp => Others.Contains(HelpOption) || Words is [HelpWord, ..];

    /// <summary>Whether to do something instead of serving; --urls http://… is the server's.</summary>
    public bool NameAVerb => AskForHelp || (Others is [{ } first, ..] && !first.StartsWith('-'));

    /// <summary>A setting whose value would be the argument after it, which could as well be the verb's.</summary>
    public string? SettingWithoutValue => Settings.FirstOrDefault(setting => !setting.Contains('='));

    public static ProgramArguments Of(string[] args)
    {
        var kinds = args.ToLookup(IsSetting);
        return new([.. kinds[true]], [.. kinds[false]]);
    }

    public bool Name(IVerb verb) => Words.Take(WordsOf(verb).Length).SequenceEqual(WordsOf(verb));

    /// <summary>What is left without the verb's name.</summary>
    public IReadOnlyList<string> ArgumentsOf(IVerb verb)
    {
        var left = Others.ToList();
        foreach (var word in WordsOf(verb))
            left.Remove(word);

        return left;
    }

    private static string[] WordsOf(IVerb verb) => verb.Name.Split(' ');

    private static bool IsSetting(string argument) => argument.StartsWith("--", StringComparison.Ordinal) && argument.Split('=')[0].Contains(':');
}
