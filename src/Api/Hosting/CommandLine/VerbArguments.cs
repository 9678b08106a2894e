using System.Diagnostics.CodeAnalysis;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>What a verb was told, read strictly: nothing unknown, nothing twice, nothing missing.</summary>
internal sealed class VerbArguments
{
    private readonly Dictionary<VerbParameter, string> values = [];

    private VerbArguments()
    {
    }

    /// <summary>The value of a required parameter.</summary>
    public string this[VerbParameter parameter] => values[parameter];

    public string? Find(VerbParameter parameter) => values.GetValueOrDefault(parameter);

    public bool Has(VerbParameter flag) => values.ContainsKey(flag);

    /// <summary>Reads the arguments, or says in a sentence with the usage what is wrong with them.</summary>
    public static bool TryRead(
        VerbForm verb, IReadOnlyList<string> arguments, [NotNullWhen(true)] out VerbArguments? read, [NotNullWhen(false)] out string? misuse)
    {
        var reading = new VerbArguments();
        var fault = reading.Read(verb.Parameters, new Queue<string>(arguments));
        (read, misuse) = fault is null ? (reading, (string?)null) : (null, $"The verb '{verb.Name}' {fault}; usage: {verb.Usage}");
        return read is not null;
    }

    private string? Read(IReadOnlyList<VerbParameter> parameters, Queue<string> arguments)
    {
        while (arguments.TryDequeue(out var argument))
        {
            if ((argument.StartsWith('-') ? ReadOption(parameters, argument, arguments) : ReadInPlace(parameters, argument)) is { } fault)
                return fault;
        }

        return parameters.FirstOrDefault(parameter => parameter.IsRequired && !Has(parameter)) is { } missing ? $"needs {missing.Text}" : null;
    }

    private string? ReadInPlace(IReadOnlyList<VerbParameter> parameters, string argument)
    {
        if (parameters.FirstOrDefault(parameter => parameter.Option is null && !Has(parameter)) is not { } next)
            return $"has no use for '{argument}'";

        values.Add(next, argument);
        return null;
    }

    private string? ReadOption(IReadOnlyList<VerbParameter> parameters, string argument, Queue<string> following)
    {
        var (option, value) = argument.Split('=', 2) is [var name, var text] ? (name, text) : (argument, null);
        if (parameters.FirstOrDefault(parameter => parameter.Option == option) is not { } known)
            return $"has no option {option}";

        if (known.Value is null && value is not null)
            return $"takes no value with {option}";

        if (known.Value is not null && value is null && !(following.TryPeek(out var next) && !IsOption(next) && following.TryDequeue(out value)))
            return $"needs a value with {option}";

        return values.TryAdd(known, value ?? "") ? null : $"takes {option} only once";
    }

    private static bool IsOption(string argument) => argument.StartsWith("--", StringComparison.Ordinal);
}
