using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>How the worker of due changes paces itself; nothing that is answered depends on it.</summary>
/// <param name="Interval">How long it pauses between two looks for what is due.</param>
/// <param name="Lease">How long others leave a batch alone that it has taken; after that they take it over.</param>
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
