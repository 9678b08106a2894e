using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Connect.Infrastructure;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>What the program was started with: settings, and a verb or none, which starts the server.</summary>
internal sealed class ProgramArguments
{
    private static readonly ParserConfiguration Strict = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
    private readonly IReadOnlyList<string> settings;

    private ProgramArguments(IReadOnlyList<string> settings, ParseResult parsed) => (this.settings, Parsed) = (settings, parsed);

    /// <summary>What is not a setting with a colon in its name, as the library has read it.</summary>
    public ParseResult Parsed { get; }

    /// <summary>What the configuration reads, such as --Database:Provider=SqlServer.</summary>
    public string[] Settings => [.. settings, .. Verbs.ServerSettings(Parsed)];

    public Verb? Verb => Parsed.CommandResult.Command as Verb;

    /// <summary>Reads the arguments: a setting has a colon in its name and may stand anywhere among them.</summary>
    public static ProgramArguments Read(string[] args)
    {
        var kinds = args.Where(argument => !IsEmptySection(argument, args)).ToLookup(IsSetting);
        if (kinds[true].FirstOrDefault(setting => !setting.Contains('=')) is { } bare)
            throw new SettingsException($"The setting {bare} needs its value after an equals sign: {bare}=VALUE.");

        // The library passes over the program's own name once, over [diagram] and over --.
        var parsed = Verbs.CreateRoot().Parse([Verbs.Program, .. kinds[false]], Strict);
        return parsed.Tokens.FirstOrDefault(token => token.Type is TokenType.Directive or TokenType.DoubleDash) is { } ignored
            ? throw new SettingsException($"Unrecognized command or argument '{ignored.Value}'. The argument help lists what there is.")
            : new([.. kinds[true]], parsed);
    }

    /// <summary>Prints the help, or what is wrong, and gives the exit code; null if there is something to run.</summary>
    public int? Explain()
    {
        if (Parsed.Errors.Count == 0)
            return Parsed.Action is HelpAction ? Parsed.Invoke() : null;

        Parsed.Invoke(new() { Output = Console.Error });
        return VerbOutcome.MisuseCode;
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Split('=')[0].Contains(':');

    // A test host names each section of its settings too: --Database= beside --Database:Provider=Sqlite.
    private static bool IsEmptySection(string argument, string[] args) =>
        argument.EndsWith('=') && args.Any(other => IsSetting(other) && other.StartsWith($"{argument[..^1]}:", StringComparison.Ordinal));
}
