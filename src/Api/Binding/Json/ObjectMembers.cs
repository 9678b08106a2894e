using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace Connect.Api.Binding.Json;

/// <summary>The members of a type in JSON. They are found once for each type.</summary>
internal sealed class ObjectMembers
{
    private static readonly ConcurrentDictionary<JsonTypeInfo, ObjectMembers> Known = [];
    private readonly FrozenDictionary<string, (JsonPropertyInfo Member, ulong Bit)> byName;
    private readonly ulong required;

    private ObjectMembers(JsonTypeInfo type)
    {
        byName = type.Properties.Select((member, index) => (Member: member, Bit: 1UL << index)).ToFrozenDictionary(it => it.Member.Name);
        required = type.Properties.Index().Where(it => it.Item.IsRequired).Aggregate(0UL, (all, it) => all | (1UL << it.Index));
        Names = string.Join(", ", type.Properties.Select(member => member.Name));
    }

    /// <summary>All names, in the order of the type.</summary>
    public string Names { get; }

    public static ObjectMembers Of(JsonTypeInfo type) => type.Properties.Count <= 64
        ? Known.GetOrAdd(type, static type => new(type))
        : throw new NotSupportedException($"{type.Type.Name} has more than 64 members.");

    /// <summary>Finds a member, and its bit in a set of members.</summary>
    public bool TryFind(string name, out (JsonPropertyInfo Member, ulong Bit) found) => byName.TryGetValue(name, out found);

    /// <summary>The names of the required members that are not in a set.</summary>
    public IEnumerable<string> Missing(ulong present) => (required & ~present) == 0
        ? []
        : byName.Values.Where(it => (it.Bit & required & ~present) != 0).OrderBy(it => it.Bit).Select(it => it.Member.Name);
}
