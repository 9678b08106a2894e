using Connect.Application.Transactions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Loses the given number of races, each after the work has run, and then commits.</summary>
internal sealed class FakeUnitOfWork(int racesToLose = 0, Journal? journal = null) : IUnitOfWork
{
    private int racesLost;

    public int Commits { get; private set; }

    public async Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        journal?.Add("begin");
        var result = await work();
        if (racesLost < racesToLose)
        {
            racesLost++;
            throw new LostRaceException("Another was faster.");
        }

        journal?.Add("commit");
        Commits++;
        return result;
    }
}
