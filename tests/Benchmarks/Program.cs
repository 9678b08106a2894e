using System.Globalization;
using Connect.Benchmarks;

// Due cancellations per second: the worker against a hand-written loop, in turn, each on a fresh copy of one file.
var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;

using var backlog = await Backlog.Create(rows);
Console.WriteLine($"{rows:n0} cancellations due on one day, on SQLite with synchronous=FULL; {rounds} rounds, in turn");
var results = new List<(Result Worker, Result Floor)>();

// Round 0 warms up and does not count.
for (var round = 0; round <= rounds; round++)
{
    var (worker, floor) = (await backlog.Measure(WorkerRun.Do), await backlog.Measure(FloorRun.Do));
    if (round > 0)
        results.Add((worker, floor));

    Console.WriteLine($"round {round}: worker {worker}; floor {floor}; ratio {worker.RowsPerSecond / floor.RowsPerSecond:0.00}");
}

var workerSpeed = Median(result => result.Worker.RowsPerSecond);
var floorSpeed = Median(result => result.Floor.RowsPerSecond);
var ratio = Median(result => result.Worker.RowsPerSecond / result.Floor.RowsPerSecond);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"median: worker {workerSpeed:n0} rows/s, floor {floorSpeed:n0} rows/s, ratio {ratio:0.00}"));

double Median(Func<(Result Worker, Result Floor), double> figure) => results.Select(figure).Order().ElementAt(results.Count / 2);
