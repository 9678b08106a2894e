using System.Text.Json;
using Connect.Application.Answers;

namespace Connect.Application.UnitTests.Answers;

/// <summary>An answer as it goes over the wire, but a line for each member.</summary>
internal static class Wire
{
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static string Of<T>(T answer) => JsonSerializer.Serialize(answer, Indented);
}
