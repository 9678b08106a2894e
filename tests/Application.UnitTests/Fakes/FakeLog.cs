using Microsoft.Extensions.Logging;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Records each line with its named values.</summary>
internal sealed class FakeLog<T> : ILogger<T>
{
    public List<Line> Lines { get; } = [];

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add(new(
            logLevel, formatter(state, exception), ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary(), exception));

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public sealed record Line(LogLevel Level, string Text, IReadOnlyDictionary<string, object?> Values, Exception? Exception);
}
