namespace Connect.Api.Binding;

/// <summary>A parameter that an endpoint takes, for the document and for refusing those that it does not take.</summary>
/// <param name="Name">As it is sent.</param>
/// <param name="In">path, query or header.</param>
/// <param name="Text">What it means.</param>
internal sealed record ParameterDescription(string Name, string In, string Text)
{
    public const string Path = "path", Query = "query", Header = "header";
}
