using System.CommandLine;
using System.CommandLine.Help;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>The commands and options of the program. A new verb is one line here.</summary>
internal static class Verbs
{
    /// <summary>The program's name in the help.</summary>
    public const string Program = "Connect.Api";

    private const string Purpose = """
        Connect changes the add-ons of subscriptions, exactly once. Without a command, the server starts.
        Settings such as --Database:Provider=SqlServer may be anywhere among the arguments.
        Invalid arguments print an explanation and exit with code 2.
        """;

    public static Command CreateRoot()
    {
        var root = new Command(Program, Purpose)
        {
            new MigrateVerb(),
            Group("tenants", "Manages tenants", new CreateTenantVerb()),
            Group("keys", "Manages API keys", new CreateKeyVerb()),
            new ImportVerb(),
            new ExportVerb(),
            ServerSetting("--urls", "URLS", "Where the server listens, such as http://localhost:5080."),
            ServerSetting("--http_ports", "PORTS", "The ports that the server listens on, without TLS."),
            ServerSetting("--https_ports", "PORTS", "The ports that the server listens on, with TLS."),
            ServerSetting("--environment", "NAME", "The environment. The default is Production."),
            // The .NET tools pass these when they start the program.
            ServerSetting("--applicationName"),
            ServerSetting("--contentRoot"),
            new HelpOption("--help") { Description = "Shows help, as -h and help do. After a command, shows the help of the command." },
            // Hidden, so that the library does not suggest -h for any short word.
            new HelpOption("-h", "help") { Hidden = true },
        };
        root.SetAction(_ => 0);
        root.ReadStrictly();
        return root;
    }

    /// <summary>The server settings that were given as options before a verb, in the form that the configuration reads.</summary>
    public static IEnumerable<string> ServerSettings(ParseResult given) => given.RootCommandResult.Command.Options
        .OfType<Option<string>>()
        .Where(option => given.GetResult(option) is not null)
        .Select(option => $"{option.Name}={given.GetValue(option)}");

    private static Command Group(string name, string purpose, params IReadOnlyList<Verb> verbs)
    {
        var group = new Command(name, $"{purpose}: {string.Join(", ", verbs.Select(verb => verb.Name))}.");
        foreach (var verb in verbs)
            group.Add(verb);

        return group;
    }

    private static Option<string> ServerSetting(string name, string? value = null, string? description = null) =>
        new(name) { HelpName = value, Description = description, Hidden = description is null };
}
