using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Connect.Application.Refusals;
using Connect.Application.Wire;

namespace Connect.Api.Problems;

/// <summary>Adds the members of all refusals to a problem, on the wire and therefore in the document.</summary>
internal static class ProblemJson
{
    /// <summary>The JSON options of the contract, including problems; read-only.</summary>
    public static readonly JsonSerializerOptions Options = Create();

    /// <summary>Applies the JSON options of the contract, including problems, to other options.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        WireJson.Configure(options);
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(AddMembers);
    }

    private static void AddMembers(JsonTypeInfo info)
    {
        if (info.Type != typeof(Problem))
            return;

        foreach (var member in RefusalMembers.All)
        {
            var property = info.CreateJsonPropertyInfo(OrNull(member.Type), member.Name);
            property.Get = problem => ((Problem)problem).Members.GetValueOrDefault(member.Name);
            property.AttributeProvider = member.Property;
            property.ShouldSerialize = (_, value) => value is not null;
            info.Properties.Add(property);
        }
    }

    // Each refusal carries its own members and leaves out those of the others.
    private static Type OrNull(Type type) => type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly();
        return options;
    }
}
