using System;
using System.Data.Common;
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.Mail;
using System.Threading;
using System.Threading.Tasks;
using System.Transactions;
using Azure.Storage.Blobs;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PerfAnalyzers.Support;

class Flagged(Shop shop, HttpClient client)
{
    async Task UsingStatement(DbConnection connection)
    {
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("update Orders set IsPaid = 1", transaction: transaction);
            await client.PostAsJsonAsync("https://bank/pay", 1); // PERF2022 @PostAsJsonAsync
            await transaction.CommitAsync();
        }
    }

    void Synchronous(NpgsqlConnection connection, SmtpClient mail)
    {
        using var transaction = connection.BeginTransaction();
        mail.Send("a", "b", "c", "d"); // PERF2022 @Send
        transaction.Commit();
    }

    async Task Tried(BlobClient blob)
    {
        using var transaction = shop.Database.BeginTransaction();
        try
        {
            await shop.SaveChangesAsync();
            await blob.DeleteAsync(); // PERF2022
            transaction.Commit();
        }
        catch
        {
            transaction.Rollback();
            throw;
        }
    }

    async Task Assigned(NpgsqlConnection connection)
    {
        NpgsqlTransaction? transaction = null;
        transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await Task.Delay(TimeSpan.FromSeconds(1)); // PERF2022 @Delay
        await transaction.CommitAsync();
    }

    async Task WithoutVariable()
    {
        await shop.Database.BeginTransactionAsync();
        var text = await client.GetStringAsync("https://bank"); // PERF2022
        shop.Notes.Add(new Note { Text = text });
        await shop.Database.CommitTransactionAsync();
    }

    void Ambient()
    {
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        shop.SaveChanges();
        Thread.Sleep(100); // PERF2022
        scope.Complete();
    }

    async Task InBranch(DbConnection connection, string name)
    {
        using var transaction = await connection.BeginTransactionAsync();
        if (name.Length > 0)
        {
            var text = await client.GetStringAsync(name); // PERF2022
            await connection.ExecuteAsync("update Names set Text = @text", new { text });
        }

        await transaction.CommitAsync();
    }

    async Task Strategy()
    {
        await shop.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await shop.Database.BeginTransactionAsync();
            await client.GetAsync("https://bank"); // PERF2022
            await transaction.CommitAsync();
        });
    }

    void Question(DbConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        if (Console.ReadLine() == "yes") // PERF2022
            connection.Execute("delete from Orders", transaction: transaction);
        transaction.Commit();
    }

    async Task<string> Rate(string name) => await Ask("https://rates/" + name);

    private async Task<string> Ask(string address) => await client.GetStringAsync(address);

    async Task ThroughHelpers()
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        shop.Notes.Add(new Note { Text = await Rate("EUR") }); // PERF2022 @Rate
        await shop.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    // A repository hands the transaction on.
    interface IOrders
    {
        Task<IDbContextTransaction> BeginTransactionAsync();
    }

    async Task OfRepository(IOrders orders)
    {
        using var transaction = await orders.BeginTransactionAsync();
        await client.GetAsync("https://bank/1"); // PERF2022
        await transaction.CommitAsync();
    }

    // The first is enough to tell of.
    async Task Twice()
    {
        await using var transaction = await shop.Database.BeginTransactionAsync();
        await client.GetAsync("https://bank/1"); // PERF2022
        await client.GetAsync("https://bank/2");
        await transaction.CommitAsync();
    }
}
