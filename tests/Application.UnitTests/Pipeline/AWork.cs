using Connect.Application.Outcomes;
using Connect.Application.UnitTests.Fakes;

namespace Connect.Application.UnitTests.Pipeline;

/// <summary>The inner step of a behaviour, and how often it ran.</summary>
internal sealed class AWork
{
    public int Runs { get; private set; }

    public Task<Outcome<string>> Granted() => Give(AnOutcome.Granted());

    public Task<Outcome<string>> Give(Outcome<string> outcome)
    {
        Runs++;
        return Task.FromResult(outcome);
    }

    public Task<Outcome<string>> Throw(Exception fault)
    {
        Runs++;
        return Task.FromException<Outcome<string>>(fault);
    }
}
