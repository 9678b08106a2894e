using Connect.Benchmarks.Hosts.Floor;
using Connect.Benchmarks.Hosts.Usual;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Hosts;

/// <summary>The hosts that this program can be, by the name of their server.</summary>
internal static class HostNames
{
    public static Task Run(string name, string file) => name switch
    {
        Server.Floor => FloorHost.RunGated(file),
        Server.Grouped => FloorHost.RunGrouped(file),
        Server.Usual => UsualHost.Run(file),
        Server.Bare => BareHost.Run(file),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such host."),
    };
}
