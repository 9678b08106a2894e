using System.CommandLine;
using System.CommandLine.Parsing;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>Refuses what the library would accept: a misspelled option as a value, an option twice, a flag with a value.</summary>
internal static class Strictness
{
    public static void ReadStrictly(this Command command)
    {
        foreach (var argument in command.Arguments)
            argument.Validators.Add(RefuseOption);

        foreach (var option in command.Options)
        {
            option.Arity = option.ValueType == typeof(bool) ? ArgumentArity.Zero : option.Arity;
            option.Validators.Add(RefuseRepetition);
        }

        foreach (var subcommand in command.Subcommands)
            subcommand.ReadStrictly();
    }

    private static void RefuseOption(ArgumentResult given)
    {
        if (given.Tokens.FirstOrDefault(IsOption) is { } option)
            given.AddError($"Unrecognized command or argument '{option.Value}'.");
    }

    private static void RefuseRepetition(OptionResult given)
    {
        if (given.IdentifierTokenCount > 1)
            given.AddError($"Option '{given.Option.Name}' may be given only once.");

        if (given.Tokens.FirstOrDefault(IsOption) is { } option)
            given.AddError($"Required argument missing for option: '{given.Option.Name}', before '{option.Value}'.");
    }

    private static bool IsOption(Token token) => token.Value.StartsWith('-');
}
