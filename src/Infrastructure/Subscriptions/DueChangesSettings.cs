using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>The pace of the worker that applies due changes. No response depends on it.</summary>
/// <param name="Interval">The pause between two runs of the worker.</param>
/// <param name="Lease">How long a worker leases a batch. After that, other workers may take it.</param>
internal sealed record DueChangesSettings(TimeSpan Interval, TimeSpan Lease)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100), Longest = TimeSpan.FromDays(1);

    public static DueChangesSettings From(IConfiguration configuration) => new(
        Read(configuration, "DueChanges:Interval", TimeSpan.FromSeconds(1)),
        Read(configuration, "DueChanges:Lease", TimeSpan.FromMinutes(1)));

    private static TimeSpan Read(IConfiguration configuration, string key, TimeSpan absent)
    {
        if (configuration[key] is not { Length: > 0 } text)
            return absent;

        return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var span) && span >= Shortest && span <= Longest
            ? span
            : throw new SettingsException($"{key} is '{text}'; it must be a time span from {Shortest} to {Longest}, like 00:00:01.");
    }
}
