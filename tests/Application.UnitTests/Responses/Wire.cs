using System.Text.Json;
using Connect.Application.Responses;

namespace Connect.Application.UnitTests.Responses;

/// <summary>An answer as it goes over the wire, but a line for each member.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Of<T>(T response) => JsonSerializer.Serialize(response, Indented);
}
