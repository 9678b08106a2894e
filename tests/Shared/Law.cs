using FsCheck;
using FsCheck.Fluent;

namespace Connect.Shared;

/// <summary>What holds for everything that a generator makes; a failure says the case and the seed to replay it.</summary>
public static class Law
{
    /// <summary>Throws where one of so many cases breaks it.</summary>
    public static void Holds<T>(Gen<T> cases, int runs, Action<T> law) =>
        Prop.ForAll(cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithQuietOnSuccess(true));
}
