using System;
using System.Data.Common;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.SqlClient;
using Npgsql;

class FlaggedWithoutFix(string settings)
{
    private const string Text = "Host=db;Pooling=false";

    DbConnection Constant() => new NpgsqlConnection(Text); // PERF2014 @Text

    NpgsqlConnectionStringBuilder Builder() => new() { Host = "db", Pooling = false }; // PERF2014 @Pooling =

    void Setting(SqlConnectionStringBuilder builder) => builder.Pooling = false; // PERF2014

    DbConnection EachCall() => new SqlConnection($"{settings};Application Name={Guid.NewGuid()}"); // PERF2014 @Guid.NewGuid()

    DbConnection EachMoment() => new SqlConnection(settings + ";Workstation ID=at " + DateTime.UtcNow.ToString("HHmmss")); // PERF2014 @DateTime.UtcNow.ToString("HHmmss")

    DbConnection EachUser(ClaimsPrincipal user) => new NpgsqlConnection($"{settings};Application Name={user.Identity!.Name}"); // PERF2014 @user.Identity!.Name

    DbConnection EachRequest(HttpContext context) => new NpgsqlConnection($"{settings};Search Path=s{context.Request.Query["tenant"]}"); // PERF2014

    DbConnection EachOrder(Guid order) => new NpgsqlConnection(settings + ";Application Name=order" + order); // PERF2014 @order

    void ByBuilder(NpgsqlConnectionStringBuilder builder, HttpContext context) => builder.ApplicationName = context.TraceIdentifier; // PERF2014

    // Tenants are few, as a rule.
    DbConnection EachTenant(string tenant) => new NpgsqlConnection($"Host=db;Database=shop_{tenant}"); // PERF2014 info @tenant

    DbConnection EachTenantById(Guid tenant) => new NpgsqlConnection($"Host=db;Initial Catalog={tenant}"); // PERF2014 info

    void Cleared()
    {
        NpgsqlConnection.ClearAllPools(); // PERF2014 @ClearAllPools
        using var connection = new NpgsqlConnection(settings);
        connection.Open();
    }
}
