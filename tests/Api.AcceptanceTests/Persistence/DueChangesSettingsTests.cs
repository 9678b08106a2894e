using Connect.Infrastructure;
using Connect.Infrastructure.Subscriptions;
using Microsoft.Extensions.Configuration;

namespace Connect.Api.AcceptanceTests.Persistence;

internal sealed class DueChangesSettingsTests
{
    [Test]
    public void Settings_ByDefault_AreThoseOfReadme() =>
        Assert.That(Read([]), Is.EqualTo(new DueChangesSettings(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1))));

    [Test]
    public void Settings_WhenGiven_AreUsed() => Assert.That(
        Read(new() { ["DueChanges:Interval"] = "00:00:00.1", ["DueChanges:Lease"] = "1.00:00:00" }),
        Is.EqualTo(new DueChangesSettings(TimeSpan.FromMilliseconds(100), TimeSpan.FromDays(1))));

    [TestCase("soon")]
    [TestCase("00:00:00")]
    [TestCase("-00:00:01")]
    [TestCase("1.00:00:01")]
    public void InvalidSettings_AreRefusedWithASentence(string text) => Assert.That(
        () => Read(new() { ["DueChanges:Lease"] = text }),
        Throws.TypeOf<SettingsException>().With.Message.EqualTo(
            $"DueChanges:Lease is '{text}'; it must be a time span from 00:00:00.1000000 to 1.00:00:00, like 00:00:01."));

    private static DueChangesSettings Read(Dictionary<string, string?> values) =>
        DueChangesSettings.From(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
}
