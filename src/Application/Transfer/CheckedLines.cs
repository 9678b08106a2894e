using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>The lines of one batch after the checks that do not need the database.</summary>
internal sealed record CheckedLines(IReadOnlyList<(long Number, TransferLine Line)> Good, IReadOnlyList<BadLine> Bad)
{
    public static CheckedLines Of(IReadOnlyList<NumberedLine> lines, TenantTime time)
    {
        var (good, bad) = (new List<(long, TransferLine)>(lines.Count), new List<BadLine>());
        foreach (var line in lines)
        {
            if (LineCheck.ErrorsOf(line, time) is { Count: > 0 } errors)
                bad.Add(new(line.Number, errors));
            else
                good.Add((line.Number, line.Line!));
        }

        return new(good, bad);
    }
}
