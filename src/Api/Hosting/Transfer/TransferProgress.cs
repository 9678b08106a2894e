using Spectre.Console;

namespace Connect.Api.Hosting.Transfer;

/// <summary>
/// Shows on standard error how far an import or export is: on a terminal with a bar, elsewhere with a line every few seconds.
/// </summary>
internal sealed class TransferProgress(string title, Func<long> lines, Func<double>? share, TimeProvider time)
{
    private static readonly TimeSpan BarPause = TimeSpan.FromMilliseconds(200), LinePause = TimeSpan.FromSeconds(5);

    private readonly IAnsiConsole console =
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    private string Line => share is null ? $"{lines():n0} lines" : $"{lines():n0} lines, {share():p0}";

    /// <summary>Runs the work, which may print lines meanwhile.</summary>
    public async Task<T> During<T>(Func<Action<string>, Task<T>> work)
    {
        if (!console.Profile.Out.IsTerminal)
            return await Watch(work(Console.Error.WriteLine), LinePause, () => Console.Error.WriteLine($"{title}: {Line}"));

        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(title, maxValue: 1);
                bar.IsIndeterminate = share is null;
                return await Watch(work(console.WriteLine), BarPause, () =>
                {
                    (bar.Description, bar.Value) = ($"{title}: {Line}", share?.Invoke() ?? 0);
                });
            });
    }

    private async Task<T> Watch<T>(Task<T> work, TimeSpan pause, Action show)
    {
        using var timer = new PeriodicTimer(pause, time);
        var tick = timer.WaitForNextTickAsync().AsTask();
        while (await Task.WhenAny(work, tick) != work)
        {
            show();
            tick = timer.WaitForNextTickAsync().AsTask();
        }

        return await work;
    }
}
