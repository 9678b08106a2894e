using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Connect.Infrastructure;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>The arguments of the program: settings, and an optional verb. Without a verb, the server starts.</summary>
internal sealed class ProgramArguments
{
    private static readonly ParserConfiguration Strict = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
    private readonly IReadOnlyList<string> settings;

    private ProgramArguments(IReadOnlyList<string> settings, ParseResult parsed) => (this.settings, Parsed) = (settings, parsed);

    /// <summary>All arguments except the settings with a colon in their name, as parsed by the library.</summary>
    public ParseResult Parsed { get; }

    /// <summary>The arguments for the configuration, such as --Database:Provider=SqlServer.</summary>
    public string[] Settings => [.. settings, .. Verbs.ServerSettings(Parsed)];

    public Verb? Verb => Parsed.CommandResult.Command as Verb;

    /// <summary>Reads the arguments. A setting has a colon in its name and may be anywhere among them.</summary>
    public static ProgramArguments Read(string[] args)
    {
        var kinds = args.Where(argument => !IsEmptySection(argument, args)).ToLookup(IsSetting);
        if (kinds[true].FirstOrDefault(setting => !setting.Contains('=')) is { } bare)
            throw new SettingsException($"The setting {bare} needs its value after an equals sign: {bare}=VALUE.");

        // The library skips the program's name once. It also skips [diagram] and --, which are refused here.
        var parsed = Verbs.CreateRoot().Parse([Verbs.Program, .. kinds[false]], Strict);
        return parsed.Tokens.FirstOrDefault(token => token.Type is TokenType.Directive or TokenType.DoubleDash) is { } ignored
            ? throw new SettingsException($"Unrecognized command or argument '{ignored.Value}'. The command help lists all commands.")
            : new([.. kinds[true]], parsed);
    }

    /// <summary>Prints the help or the errors and returns the exit code, or returns null if the program should run.</summary>
    public int? Explain()
    {
        if (Parsed.Errors.Count == 0)
            return Parsed.Action is HelpAction ? Parsed.Invoke() : null;

        Parsed.Invoke(new() { Output = Console.Error });
        return VerbOutcome.MisuseCode;
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Split('=')[0].Contains(':');

    // A test host also passes each section of its settings: --Database= together with --Database:Provider=Sqlite.
    private static bool IsEmptySection(string argument, string[] args) =>
        argument.EndsWith('=') && args.Any(other => IsSetting(other) && other.StartsWith($"{argument[..^1]}:", StringComparison.Ordinal));
}
