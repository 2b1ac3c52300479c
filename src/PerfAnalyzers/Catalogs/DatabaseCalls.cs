namespace PerfAnalyzers;

/// <summary>Calls that go to a database, besides the operators of queries.</summary>
public static class DatabaseCalls
{
    /// <summary>Declaring type and members, without Async. Overrides count.</summary>
    public static readonly ImmutableArray<BlockingApi> Reads = ImmutableArray.Create<BlockingApi>(
        new("Microsoft.EntityFrameworkCore.DbContext", "Find"),
        new("Microsoft.EntityFrameworkCore.DbSet`1", "Find"),
        new("Microsoft.EntityFrameworkCore.ChangeTracking.NavigationEntry", "Load"),
        new("Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry", "Reload GetDatabaseValues"),
        new("System.Data.Entity.DbSet", "Find"),
        new("System.Data.Entity.DbSet`1", "Find"),
        new("System.Data.Common.DbCommand", "ExecuteReader ExecuteScalar"),
        new("System.Data.IDbCommand", "ExecuteReader ExecuteScalar"),
        new("Dapper.SqlMapper", "Query QueryFirst QueryFirstOrDefault QuerySingle QuerySingleOrDefault QueryMultiple ExecuteScalar ExecuteReader"));

    public static readonly ImmutableArray<BlockingApi> Writes = ImmutableArray.Create<BlockingApi>(
        new("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "ExecuteSql ExecuteSqlRaw ExecuteSqlInterpolated"),
        new("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", "ExecuteDelete ExecuteUpdate"),
        new("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", "ExecuteDelete ExecuteUpdate"),
        new("System.Data.Entity.Database", "ExecuteSqlCommand"),
        new("System.Data.Common.DbCommand", "ExecuteNonQuery"),
        new("System.Data.IDbCommand", "ExecuteNonQuery"),
        new("Dapper.SqlMapper", "Execute"));

    /// <summary>Every member name above, without Async: the test before anything is bound.</summary>
    public static readonly ImmutableHashSet<string> Names =
        ImmutableHashSet.CreateRange(Reads.Concat(Writes).SelectMany(static api => api.Members.Split(' ')));
}
