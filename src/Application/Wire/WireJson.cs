using System.Text.Json;
using System.Text.Json.Serialization;

namespace Connect.Application.Wire;

/// <summary>The JSON of the contract: for responses, requests and the data of events.</summary>
public static class WireJson
{
    private static readonly MemberNamingPolicy MemberNames = new();

    public static readonly JsonSerializerOptions Options = Create();

    /// <summary>Converts the C# name of a member to its name on the wire.</summary>
    public static string NameOf(string member) => MemberNames.ConvertName(member);

    /// <summary>Configures other options to read and write the JSON of the contract.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = MemberNames;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = MinimalEscapes.Encoder;
        options.Converters.Add(new JsonStringEnumConverter(new EnumNamingPolicy(), allowIntegerValues: false));
        options.Converters.Add(new InstantJsonConverter());
        options.Converters.Add(new RawJsonConverter());
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
