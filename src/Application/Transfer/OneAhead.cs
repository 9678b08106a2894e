using System.Runtime.CompilerServices;

namespace Connect.Application.Transfer;

/// <summary>Produces the next item of a sequence in another thread while the caller works on the current one.</summary>
internal static class OneAhead
{
    public static async IAsyncEnumerable<T> ReadOneAhead<T>(
        this IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var items = source.GetAsyncEnumerator(cancellationToken);
        var next = Next();
        try
        {
            while (await next)
            {
                var current = items.Current;
                next = Next();
                yield return current;
            }
        }
        finally
        {
            // The caller may stop early, and the source must not be disposed while it works. Its fault was thrown above, if at all.
            await Task.WhenAny(next);
        }

        Task<bool> Next() => Task.Run(() => items.MoveNextAsync().AsTask(), CancellationToken.None);
    }
}
