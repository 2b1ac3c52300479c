using System.Data;
using System.Data.Common;
using System.Threading.Tasks;

class AllowedReal
{
    // CommitAsync and RollbackAsync are DbTransaction's: they call Commit and Rollback, and give a finished task.
    async Task NoAsynchronousWay(PlainTransaction transaction, bool isGood)
    {
        await Task.Yield();
        if (isGood)
            transaction.Commit();
        else
            transaction.Rollback();
    }

    async Task NorInABaseClass(DerivedTransaction transaction)
    {
        await Task.Yield();
        transaction.Commit();
    }
}

class PlainTransaction : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    protected override DbConnection? DbConnection => null;

    public override void Commit()
    {
    }

    public override void Rollback()
    {
    }
}

class DerivedTransaction : PlainTransaction
{
    public override void Rollback()
    {
    }
}
