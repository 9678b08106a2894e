namespace Connect.Application.UnitTests.Fakes;

/// <summary>What the fakes were asked to do, in the order in which they were asked.</summary>
internal sealed class Journal
{
    private readonly List<string> steps = [];

    public IReadOnlyList<string> Steps => steps;

    public void Add(string step) => steps.Add(step);
}
