using Microsoft.OpenApi;

namespace Connect.Api.Descriptions;

/// <summary>A parameter that an endpoint takes. The document shows it, and all other parameters are refused.</summary>
internal sealed record ParameterDescription(string Name, string In, string Text, OpenApiSchema Schema)
{
    public const string Path = "path", Query = "query", Header = "header";

    /// <summary>Whether a request without it is refused.</summary>
    public bool IsRequired { get; init; } = In == Path;

    /// <summary>Converts a value in a path to its canonical spelling, such as a UUID to lower case.</summary>
    public Func<string, string> Spell { get; init; } = text => text;

    /// <summary>Whether several values are given by repeating the parameter, not by commas.</summary>
    public bool IsRepeated { get; init; }
}
