namespace Connect.Api.Hosting.CommandLine;

/// <summary>What is known of a verb before the program is put together: how it is called.</summary>
/// <param name="Name">The words that it is called by.</param>
/// <param name="Purpose">What it is for, in the sentence that help says.</param>
/// <param name="Parameters">What it can be told.</param>
internal sealed record VerbForm(string Name, string Purpose, params IReadOnlyList<VerbParameter> Parameters)
{
    /// <summary>Whether the database must be one that the server would start on.</summary>
    public bool NeedsMigratedDatabase { get; init; } = true;

    public IReadOnlyList<string> Words { get; } = Name.Split(' ');

    public string Usage { get; } = string.Join(' ', [Name, .. Parameters.Select(parameter => parameter.ToString())]);
}
