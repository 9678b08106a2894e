namespace Connect.Api.Hosting.CommandLine;

/// <summary>What an argument is among the others.</summary>
internal enum ArgumentRole
{
    /// <summary>Neither an option nor the value of one.</summary>
    Word,

    /// <summary>An option that has no value: a flag, or one whose value is missing.</summary>
    BareOption,

    /// <summary>An option with its value, after an equals sign or in the argument after it.</summary>
    Option,

    /// <summary>The value of the option before it.</summary>
    Value,
}

/// <summary>Tells arguments apart by what stands before and after them.</summary>
internal static class ArgumentRoles
{
    public static IReadOnlyList<ArgumentRole> Of(IReadOnlyList<string> arguments, IReadOnlySet<string> flags)
    {
        var roles = new List<ArgumentRole>();
        foreach (var (place, argument) in arguments.Index())
        {
            if (place > 0 && roles[^1] == ArgumentRole.Option && !arguments[place - 1].Contains('='))
                roles.Add(ArgumentRole.Value);
            else if (!argument.StartsWith('-'))
                roles.Add(ArgumentRole.Word);
            else
                roles.Add(argument.Contains('=') || (!flags.Contains(argument) && HasValueAfter(arguments, place)) ? ArgumentRole.Option : ArgumentRole.BareOption);
        }

        return roles;
    }

    private static bool HasValueAfter(IReadOnlyList<string> arguments, int place) =>
        place + 1 < arguments.Count && !arguments[place + 1].StartsWith("--", StringComparison.Ordinal);
}
