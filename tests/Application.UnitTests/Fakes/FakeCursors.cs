using System.Globalization;
using Connect.Application.Paging;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Writes cursors that a test can read.</summary>
internal sealed class FakeCursors : ICursors
{
    public string Write(string list, long number) => $"{list}@{number}";

    public long? Read(string list, string cursor) =>
        cursor.StartsWith($"{list}@", StringComparison.Ordinal)
            ? long.Parse(cursor[(list.Length + 1)..], CultureInfo.InvariantCulture)
            : null;
}
