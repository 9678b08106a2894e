using Microsoft.OpenApi;

namespace Connect.Api.Descriptions;

/// <summary>A parameter that an endpoint takes, for the document and for refusing those that it does not take.</summary>
internal sealed record ParameterDescription(string Name, string In, string Text, OpenApiSchema Schema)
{
    public const string Path = "path", Query = "query", Header = "header";

    /// <summary>Whether a request without it is refused.</summary>
    public bool IsRequired { get; init; } = In == Path;

    /// <summary>Gives a value in a path its one spelling, if the parameter takes the same value in several.</summary>
    public Func<string, string> Spell { get; init; } = text => text;

    /// <summary>Whether several values are given by repeating the parameter, not by commas.</summary>
    public bool Explodes { get; init; }
}
