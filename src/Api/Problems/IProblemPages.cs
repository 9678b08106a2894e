namespace Connect.Api.Problems;

/// <summary>The pages of the codes that one class declares. It has that class's name; <see cref="ProblemCatalogue"/> finds it.</summary>
internal interface IProblemPages
{
    static abstract IReadOnlyList<ProblemEntry> All { get; }
}
