using System.Reflection;
using Connect.Domain.Refusals;

namespace Connect.Application.Refusals;

/// <summary>The values that refusals add to their code and their sentence: the properties that their records declare.</summary>
public static class RefusalMembers
{
    private static readonly Assembly[] Catalogues = [typeof(Refusal).Assembly, typeof(RefusalMembers).Assembly];

    private static readonly Dictionary<Type, RefusalMember[]> ByRefusal = Catalogues
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(Refusal)))
        .ToDictionary(type => type, Declared);

    internal static IEnumerable<Type> Records => ByRefusal.Keys;

    /// <summary>Every member that a refusal can have. A name has the same type in all refusals.</summary>
    public static IReadOnlyList<RefusalMember> All { get; } =
        [.. ByRefusal.Values.SelectMany(members => members).DistinctBy(member => (member.Name, member.Type))];

    /// <summary>The values of a refusal, by their names on the wire.</summary>
    public static IReadOnlyDictionary<string, object?> Of(Refusal refusal) =>
        ByRefusal.GetValueOrDefault(refusal.GetType(), []).ToDictionary(member => member.Name, member => member.Of(refusal));

    private static RefusalMember[] Declared(Type refusal) =>
    [
        .. refusal.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType!.IsSubclassOf(typeof(Refusal)))
            .Select(property => new RefusalMember(property)),
    ];
}
