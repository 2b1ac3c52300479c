using System;
using System.Collections.Concurrent;
using System.Data.Common;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using System.Transactions;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PerfAnalyzers.Support;

class Allowed(Shop shop, HttpClient client)
{
    private readonly ConcurrentDictionary<string, string> _rates = new();

    async Task Before(Uri bank)
    {
        var receipt = await client.GetStringAsync(bank);
        await using var transaction = await shop.Database.BeginTransactionAsync();
        shop.Notes.Add(new Note { Text = receipt });
        await shop.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    async Task After(Uri bank)
    {
        await using (var transaction = await shop.Database.BeginTransactionAsync())
        {
            await shop.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        await client.GetStringAsync(bank);
    }

    async Task AfterCommitInOneBlock(Uri bank)
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        await shop.SaveChangesAsync();
        await transaction.CommitAsync();
        await client.GetStringAsync(bank);
    }

    async Task AfterCommitInTry(Uri bank)
    {
        var transaction = await shop.Database.BeginTransactionAsync();
        try
        {
            await shop.SaveChangesAsync();
            await transaction.CommitAsync();
            await client.GetStringAsync(bank);
        }
        catch
        {
            await transaction.RollbackAsync();
        }
    }

    async Task OnFailure(Uri alarm)
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        try
        {
            await shop.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            await client.GetStringAsync(alarm);
            throw;
        }

        await transaction.CommitAsync();
    }

    async Task SameDatabase(DbConnection connection)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("update Orders set IsPaid = 1", transaction: transaction);
        await connection.QueryAsync<int>("select Id from Orders", transaction: transaction);
        await transaction.CommitAsync();
    }

    async Task Outbox(string message)
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        shop.Notes.Add(new Note { Text = message });
        await shop.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    async Task InMemoryOnly(Stream stream)
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        using var content = new StringContent("a");
        await content.CopyToAsync(stream);
        await Task.Delay(0);
        await transaction.CommitAsync();
    }

    async Task OnlyDeclared(DbConnection connection, Uri bank)
    {
        using var transaction = connection.BeginTransaction();
        Func<Task> later = () => client.GetStringAsync(bank);
        transaction.Commit();
        await later();
    }

    async Task Cached()
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        if (!_rates.TryGetValue("EUR", out var rate))
            _rates["EUR"] = rate = await client.GetStringAsync("https://rates/EUR");
        shop.Notes.Add(new Note { Text = rate });
        await transaction.CommitAsync();
    }

    // The rows are held on purpose: whoever takes one works on it alone.
    async Task Queue(NpgsqlConnection connection)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var id = await connection.QueryFirstAsync<int>("select Id from Jobs for update skip locked limit 1");
        await client.GetStringAsync($"https://jobs/{id}");
        await connection.ExecuteAsync("delete from Jobs where Id = @id", new { id });
        await transaction.CommitAsync();
    }

    async Task Suppressed(Uri bank)
    {
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        await shop.SaveChangesAsync();
        using (new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled))
            await client.GetStringAsync(bank);
        scope.Complete();
    }

    async Task NoTransaction(Uri bank)
    {
        using var scope = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
        await client.GetStringAsync(bank);
        scope.Complete();
    }

    // The caller ends it: whether something is waited for until then is not to be seen here.
    async Task<IDbContextTransaction> Given(Uri bank)
    {
        var transaction = await shop.Database.BeginTransactionAsync();
        await client.GetStringAsync(bank);
        return transaction;
    }

    async Task OtherBegin(Journey journey, Uri bank)
    {
        using var transaction = journey.BeginTransaction();
        await client.GetStringAsync(bank);
        transaction.Commit();
    }

    sealed class Journey : IDisposable
    {
        public Journey BeginTransaction() => this;
        public void Commit() { }
        public void Dispose() { }
    }
}
