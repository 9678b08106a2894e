using System.Collections.Concurrent;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.Problems;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Connect.Api.AcceptanceTests;

/// <summary>The problem codes that the server returned in this run: each documented one, if the whole suite ran.</summary>
[SetUpFixture]
public sealed class ReturnedCodes
{
    private static readonly ConcurrentDictionary<string, bool> Seen = new();

    internal static void Add(ApiResponse response)
    {
        if (response.Header("Content-Type") == ProblemWriter.ContentType)
            Seen.TryAdd(response.Code!, true);
    }

    [OneTimeTearDown]
    public void EveryDocumentedCode_InARunOfTheWholeSuite_WasReturned()
    {
        var missing = ProblemCatalogue.All.Select(entry => entry.Code).Except(Seen.Keys).ToList();
        if (missing.Count == 0 || !IsWholeSuite())
            return;

        // The runner reports a fault of a teardown, but exits with the code of the tests.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Environment.ExitCode = 1;
        Assert.That(missing, Is.Empty, "no test got these codes over HTTP");
    }

    // A filter leaves the other fixtures in the tree, but without a result.
    private static bool IsWholeSuite()
    {
        var context = TestExecutionContext.CurrentContext;
        return Fixtures(context.CurrentResult) == Fixtures(context.CurrentTest);
    }

    private static int Fixtures(ITest test) => test is TestFixture ? 1 : test.Tests.Sum(Fixtures);

    private static int Fixtures(ITestResult result) => result.Test is TestFixture ? 1 : result.Children.Sum(Fixtures);
}
