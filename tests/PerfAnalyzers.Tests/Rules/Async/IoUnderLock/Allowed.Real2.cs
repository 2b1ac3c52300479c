using System.Data;

// Two cannot use one connection at the same time: the lock is for it.
class AllowedReal2(IDbConnection connection)
{
    private readonly IDbConnection _connection = connection;
    private readonly object _gate = new();
    private int _saved;

    public void Save(string name)
    {
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            using var command = _connection.CreateCommand();
            command.CommandText = "UPDATE Settings SET Name = '" + name + "'";
            command.ExecuteNonQuery();
            transaction.Commit();
            _saved++;
        }
    }
}
