using System.Text.Json;
using Connect.Application.Responses;

namespace Connect.Application.UnitTests.Responses;

/// <summary>A response as it goes over the wire, but with a line for each member.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Of<T>(T response) => JsonSerializer.Serialize(response, Indented);
}
