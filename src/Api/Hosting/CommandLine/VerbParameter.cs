namespace Connect.Api.Hosting.CommandLine;

/// <summary>What a verb can be told.</summary>
/// <param name="Option">How the option is called; null where the argument is known by its place.</param>
/// <param name="Value">What the value stands for; null where the option is a flag.</param>
/// <param name="IsRequired">Whether the verb cannot do without.</param>
internal sealed record VerbParameter(string? Option, string? Value, bool IsRequired = true)
{
    public string Text => string.Join(' ', ((string?[])[Option, Value]).OfType<string>());

    public override string ToString() => IsRequired ? Text : $"[{Text}]";
}
