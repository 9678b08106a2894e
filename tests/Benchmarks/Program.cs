using System.Globalization;
using Connect.Benchmarks.Figures;
using Connect.Benchmarks.Hosts;
using Connect.Benchmarks.Import;
using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks;

/// <summary>Runs benchmarks, or, as a process that a benchmark started, a host or the load generator.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        switch (arguments)
        {
            case ["host", var name, var file]:
                await HostNames.Run(name, file);
                return 0;
            case ["floor-import", var file, var database]:
                FloorImport.Run(file, database);
                return 0;
            case ["load"]:
                await LoadProgram.Run();
                return 0;
            default:
                AppDomain.CurrentDomain.ProcessExit += (_, _) => Child.EndAll();
                return await BenchCommand.Create().Parse(arguments).InvokeAsync();
        }
    }
}
