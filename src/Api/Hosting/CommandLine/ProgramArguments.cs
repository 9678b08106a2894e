namespace Connect.Api.Hosting.CommandLine;

/// <summary>What the program was started with, taken apart: a setting has a colon in its name and may stand anywhere.</summary>
/// <param name="Settings">What the configuration reads, like --Database:Provider=SqlServer.</param>
/// <param name="Others">The verb and what is its own, or what the server reads.</param>
internal sealed record ProgramArguments(IReadOnlyList<string> Settings, IReadOnlyList<string> Others)
{
    private const string HelpWord = "help", Long = "--";
    private static readonly HashSet<string> HelpOptions = ["--help", "-h"];

    private static readonly HashSet<string> Flags =
        [.. HelpOptions, .. Verbs.Forms.SelectMany(form => form.Parameters).Where(parameter => parameter.Value is null).Select(parameter => parameter.Option!)];

    private readonly IReadOnlyList<ArgumentRole> roles = ArgumentRoles.Of(Others, Flags);

    /// <summary>The arguments that are neither options nor their values: the verb's name comes first.</summary>
    public IReadOnlyList<string> Words => [.. Others.Where((_, place) => roles[place] == ArgumentRole.Word)];

    public bool AskForHelp => Others.Any(HelpOptions.Contains) || Others is [HelpWord, ..];

    /// <summary>Whether to do something instead of serving; --urls http://… is the server's.</summary>
    public bool NameAVerb => AskForHelp || roles is [ArgumentRole.Word, ..];

    /// <summary>What is wrong with a setting whose value would be the argument after it, which could as well be the verb's.</summary>
    public string? SettingWithoutValue => Settings.FirstOrDefault(setting => !setting.Contains('=')) is { } setting
        ? $"The setting {setting} needs its value after an equals sign, like {setting}=VALUE."
        : null;

    /// <summary>Why no server starts, where no verb is named first: who meant something else than serving shall not get a server.</summary>
    public string? RefusalToServe
    {
        get
        {
            if (Words.FirstOrDefault(word => word == HelpWord || Verbs.Forms.Any(form => form.Words[0] == word)) is { } verb)
                return $"'{verb}' begins a verb, and a verb must stand before {Others[0].Split('=')[0]}. Without a verb the server starts.";

            return SettingWithoutValue ?? (Others.Where(IsOfNoUse).FirstOrDefault() is { } useless
                ? $"The server has no use for '{useless}'; it takes settings, like --urls=http://localhost:5080. The verb help lists what else there is."
                : null);
        }
    }

    public static ProgramArguments Of(string[] args)
    {
        var kinds = args.ToLookup(IsSetting);
        return new([.. kinds[true]], [.. kinds[false]]);
    }

    public bool Name(VerbForm verb) => Words.Take(verb.Words.Count).SequenceEqual(verb.Words);

    /// <summary>What is left without the verb's name.</summary>
    public IReadOnlyList<string> ArgumentsOf(VerbForm verb)
    {
        var name = Enumerable.Range(0, Others.Count).Where(place => roles[place] == ArgumentRole.Word).Take(verb.Words.Count).ToList();
        return [.. Others.Where((_, place) => !name.Contains(place))];
    }

    // The configuration knows no short options, and passes over words and bare options in silence.
    private bool IsOfNoUse(string argument, int place) => roles[place] switch
    {
        ArgumentRole.Value => false,
        ArgumentRole.Option => !argument.StartsWith(Long, StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsSetting(string argument) => argument.StartsWith(Long, StringComparison.Ordinal) && argument.Split('=')[0].Contains(':');
}
