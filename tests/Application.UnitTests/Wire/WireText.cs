using System.Text.Json;
using Connect.Application.Wire;

namespace Connect.Application.UnitTests.Wire;

/// <summary>A response as it goes over the wire, but with a line for each member.</summary>
internal static class WireText
{
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Of<T>(T response) => JsonSerializer.Serialize(response, Indented);
}
