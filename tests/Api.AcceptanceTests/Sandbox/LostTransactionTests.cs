using System.Data.Common;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.AcceptanceTests.Subscriptions;
using Connect.Domain.ApiKeys;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Api.AcceptanceTests.Sandbox;

/// <summary>
/// The database ends a transaction on its own while a sandbox's clock moves, and the exception that tells of it has no
/// number. Nothing more may be sent in it, and no subscription is to blame.
/// </summary>
internal sealed class LostTransactionTests(Engine engine) : AcceptanceTest(engine)
{
    private readonly Engine engine = engine;
    private const string Target = """{ "advanceTo": "2026-12-31T00:00:00Z" }""";

    [TestCase(LossOf.TheEnginesTransaction)]
    [TestCase(LossOf.TheDriversTransaction)]
    [TestCase(LossOf.TheConnection)]
    public async Task Advance_WhenItsTransactionIsLost_FailsAndLeavesNoTrace(LossOf what)
    {
        await ManySubscriptions.AddTo(Database, TenantId, 3, number => [number]);
        var loss = new Loss(what);
        await using var server = Server.Beside(engine, host => host.ConfigureTestServices(services => services
            .ConfigureDbContext<SqliteConnectDbContext>(options => options.AddInterceptors(loss))
            .ConfigureDbContext<SqlServerConnectDbContext>(options => options.AddInterceptors(loss))));
        var own = new ApiClient(server.CreateClient(), await CreateKey(TenantId, [.. Scopes.All]));

        (await own.Post("/sandbox/clock", Target)).Refused(500, "internal_error");

        await using (var db = Database())
        {
            Assert.That(await db.Subscriptions.CountAsync(subscription => subscription.NextDueAt != null), Is.EqualTo(3));
            Assert.That(await db.AuditEntries.CountAsync(row => row.Operation == "AdvanceSandboxClock"), Is.Zero);
        }

        Assert.That(await LatestSequence(), Is.Zero);
        Assert.That(loss.StatementsAfter, Is.Empty, "what was sent in a transaction that is gone");
        Assert.That((await Api.Get("/health/ready")).Body, Does.Contain("HEALTHY"), "no row is to blame");
        var next = (await own.Post("/sandbox/clock", Target)).Granted().Json;
        Assert.That(next["events"]!.AsArray(), Has.Count.EqualTo(3), "the next attempt");
    }

    internal enum LossOf
    {
        TheEnginesTransaction,
        TheDriversTransaction,
        TheConnection,
    }

    /// <summary>Ends the first transaction that loads what is due, and notes what is still sent in it.</summary>
    private sealed class Loss(LossOf what) : DbCommandInterceptor
    {
        private DbTransaction? lost;

        public List<string> StatementsAfter { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Note(command);
            var isLoad = command.CommandText.Contains("LEFT JOIN", StringComparison.Ordinal);
            if (lost is null && isLoad && command.Transaction is { } transaction)
            {
                lost = transaction;
                await End(command.Connection!, transaction);
                throw new IOException("The transaction was lost.");
            }

            return result;
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Note(command);
            return new(result);
        }

        private void Note(DbCommand command)
        {
            if (lost is not null && command.Transaction == lost)
                StatementsAfter.Add(command.CommandText);
        }

        private async Task End(DbConnection connection, DbTransaction transaction)
        {
            switch (what)
            {
                case LossOf.TheEnginesTransaction:
                    if (connection is PreparedConnection sqlite)
                        await sqlite.Lock(default);

                    await using (var rollback = connection.CreateCommand())
                    {
                        (rollback.CommandText, rollback.Transaction) = ("ROLLBACK", transaction);
                        await rollback.ExecuteNonQueryAsync();
                    }

                    break;
                case LossOf.TheDriversTransaction:
                    await transaction.RollbackAsync();
                    break;
                default:
                    await connection.CloseAsync();
                    break;
            }
        }
    }
}
