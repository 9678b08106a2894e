using Connect.Application.Answers;
using Connect.Application.UnitTests.Fakes;

namespace Connect.Application.UnitTests.Pipeline;

/// <summary>What a behaviour stands around, and how often it ran.</summary>
internal sealed class AWork
{
    public int Runs { get; private set; }

    public Task<Answer> Granted() => Give(AnAnswer.Granted());

    public Task<Answer> Give(Answer answer)
    {
        Runs++;
        return Task.FromResult(answer);
    }

    public Task<Answer> Throw(Exception fault)
    {
        Runs++;
        return Task.FromException<Answer>(fault);
    }
}
