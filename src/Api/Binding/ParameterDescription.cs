using Microsoft.OpenApi;

namespace Connect.Api.Binding;

/// <summary>A parameter that an endpoint takes, for the document and for refusing those that it does not take.</summary>
/// <param name="Name">As it is sent.</param>
/// <param name="In">path, query or header.</param>
/// <param name="Text">What it means.</param>
/// <param name="Schema">What it is held to.</param>
internal sealed record ParameterDescription(string Name, string In, string Text, OpenApiSchema Schema)
{
    public const string Path = "path", Query = "query", Header = "header";

    /// <summary>Whether a request without it is refused.</summary>
    public bool IsRequired { get; init; } = In == Path;

    /// <summary>Whether several values are given by naming the parameter several times, not by commas.</summary>
    public bool Explodes { get; init; }
}
