namespace Connect.Application.UnitTests.Fakes;

/// <summary>The calls of the fakes, in order.</summary>
internal sealed class Journal
{
    private readonly List<string> steps = [];

    public IReadOnlyList<string> Steps => steps;

    public void Add(string step) => steps.Add(step);
}
