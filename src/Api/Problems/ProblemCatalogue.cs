using System.Reflection;

namespace Connect.Api.Problems;

/// <summary>Every code that the server sends, each with its explanation: the source of the pages and of docs/problems.md.</summary>
internal static class ProblemCatalogue
{
    private static readonly MethodInfo EntriesMethod =
        typeof(ProblemCatalogue).GetMethod(nameof(EntriesOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The entries of every <see cref="IProblemPages"/>, ordered by status, and within a status by owner.</summary>
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        .. typeof(IProblemPages).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IProblemPages)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(pages => EntriesMethod.MakeGenericMethod(pages).CreateDelegate<Func<IReadOnlyList<ProblemEntry>>>()())
            .OrderBy(entry => entry.Example.Status),
    ];

    /// <summary>The entry of a code, or null if there is no such code.</summary>
    public static ProblemEntry? Find(string code) => All.SingleOrDefault(entry => entry.Code == code);

    private static IReadOnlyList<ProblemEntry> EntriesOf<TPages>()
        where TPages : IProblemPages => TPages.All;
}
