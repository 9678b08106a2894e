using System.Text.Json;
using System.Text.Json.Serialization;

namespace Connect.Application.Responses;

/// <summary>JSON as the contract has it: for responses, for requests, and for the data of events.</summary>
public static class WireJson
{
    private static readonly MemberNamingPolicy MemberNames = new();

    public static readonly JsonSerializerOptions Options = Create();

    /// <summary>The wire's name of a member, by its name in C#.</summary>
    public static string NameOf(string member) => MemberNames.ConvertName(member);

    /// <summary>Gives other options the contract's ways of writing.</summary>
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
