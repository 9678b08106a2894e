using FsCheck;
using FsCheck.Fluent;

namespace Connect.Shared;

/// <summary>
/// Property-based tests: a law holds for every case that a generator makes. A failure prints the case and the seed that repeats it.
/// </summary>
public static class Law
{
    /// <summary>Throws if one of the generated cases breaks the law.</summary>
    public static void Holds<T>(Gen<T> cases, int runs, Action<T> law) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true));
}
