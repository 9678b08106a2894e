namespace Connect.Api.Hosting.CommandLine;

/// <summary>One thing that an operator has the program do instead of serving.</summary>
internal interface IVerb
{
    /// <summary>The words that it is called by.</summary>
    string Name { get; }

    /// <summary>What it is for, in the sentence that help says.</summary>
    string Purpose { get; }

    IReadOnlyList<VerbParameter> Parameters { get; }

    /// <summary>Whether the database must be one that the server would start on.</summary>
    bool NeedsMigratedDatabase { get; }

    Task<VerbOutcome> Run(VerbArguments arguments, CancellationToken cancellationToken);
}

/// <summary>What every verb can say of itself.</summary>
internal static class VerbUsage
{
    public static string Usage(this IVerb verb) => string.Join(' ', [verb.Name, .. verb.Parameters.Select(parameter => parameter.ToString())]);
}
