// no proof: the transactions here are no more than their interfaces
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

public class Providers
{
    // This one has a way of its own.
    public static async Task Overridden(AsynchronousTransaction transaction)
    {
        await Task.Yield();
        transaction.Commit(); // PERF4002
    }

    // Which provider it is of is not known here.
    public static async Task Unknown(DbTransaction transaction)
    {
        await Task.Yield();
        transaction.Commit(); // PERF4002
    }
}

public class AsynchronousTransaction : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    protected override DbConnection? DbConnection => null;

    public override void Commit()
    {
    }

    public override Task CommitAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public override void Rollback()
    {
    }
}
