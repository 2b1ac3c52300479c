using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>
/// The types rules talk about, by name. One table per compilation, shared by all rules; each entry is resolved on first use
/// and null when the compilation does not reference it.
/// </summary>
public sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, KnownSymbols> Tables = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(System.StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ImmutableArray<string>, ImmutableHashSet<INamedTypeSymbol>> _groups = new();

    private KnownSymbols(Compilation compilation) => _compilation = compilation;

    public static KnownSymbols Of(Compilation compilation) => Tables.GetValue(compilation, static c => new KnownSymbols(c));

    /// <summary>The table of the compilation that <paramref name="operation"/> belongs to.</summary>
    public static KnownSymbols Of(IOperation operation) => Of(operation.SemanticModel!.Compilation);

    // Threads and tasks
    public INamedTypeSymbol? Thread => Type("System.Threading.Thread");
    public INamedTypeSymbol? Task => Type("System.Threading.Tasks.Task");
    public INamedTypeSymbol? CancellationToken => Type("System.Threading.CancellationToken");
    public INamedTypeSymbol? Parallel => Type("System.Threading.Tasks.Parallel");

    public INamedTypeSymbol? TaskOfT => Type("System.Threading.Tasks.Task`1");
    public INamedTypeSymbol? ValueTask => Type("System.Threading.Tasks.ValueTask");
    public INamedTypeSymbol? ValueTaskOfT => Type("System.Threading.Tasks.ValueTask`1");
    public INamedTypeSymbol? TimeSpan => Type("System.TimeSpan");
    public INamedTypeSymbol? InvalidOperationException => Type("System.InvalidOperationException");
    public INamedTypeSymbol? AggregateException => Type("System.AggregateException");

    // Databases
    public INamedTypeSymbol? IDbConnection => Type("System.Data.IDbConnection");
    public INamedTypeSymbol? IDbCommand => Type("System.Data.IDbCommand");
    public INamedTypeSymbol? SqlParameterCollection => Type("Microsoft.Data.SqlClient.SqlParameterCollection");
    public INamedTypeSymbol? OldSqlParameterCollection => Type("System.Data.SqlClient.SqlParameterCollection");
    public INamedTypeSymbol? SqlDbType => Type("System.Data.SqlDbType");
    public INamedTypeSymbol? IDataRecord => Type("System.Data.IDataRecord");
    public INamedTypeSymbol? DbConnectionStringBuilder => Type("System.Data.Common.DbConnectionStringBuilder");
    public INamedTypeSymbol? IDbTransaction => Type("System.Data.IDbTransaction");
    public INamedTypeSymbol? IDbContextTransaction => Type("Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction");
    public INamedTypeSymbol? DbContextTransaction6 => Type("System.Data.Entity.DbContextTransaction");
    public INamedTypeSymbol? TransactionScope => Type("System.Transactions.TransactionScope");
    public INamedTypeSymbol? CommandDefinition => Type("Dapper.CommandDefinition");
    public INamedTypeSymbol? DbContext => Type("Microsoft.EntityFrameworkCore.DbContext");
    public INamedTypeSymbol? DbContext6 => Type("System.Data.Entity.DbContext");
    public INamedTypeSymbol? DbSet => Type("Microsoft.EntityFrameworkCore.DbSet`1");
    public INamedTypeSymbol? ILazyLoader => Type("Microsoft.EntityFrameworkCore.Infrastructure.ILazyLoader");
    public INamedTypeSymbol? EntityFrameworkQueryableExtensions => Type("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions");
    public INamedTypeSymbol? RelationalQueryableExtensions => Type("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions");
    public INamedTypeSymbol? LocalView => Type("Microsoft.EntityFrameworkCore.ChangeTracking.LocalView`1");
    public INamedTypeSymbol? ChangeTracker => Type("Microsoft.EntityFrameworkCore.ChangeTracking.ChangeTracker");
    public INamedTypeSymbol? ChangeTracker6 => Type("System.Data.Entity.Infrastructure.DbChangeTracker");
    public INamedTypeSymbol? DbSet6 => Type("System.Data.Entity.DbSet`1");
    public INamedTypeSymbol? QueryableExtensions6 => Type("System.Data.Entity.QueryableExtensions");


    /// <summary>Whether the project references a library that reaches a database. ADO.NET's own types are in every framework and say nothing.</summary>
    public bool HasDatabase => _hasDatabase ??= References(static name => name is
        "Microsoft.EntityFrameworkCore" or "EntityFramework" or "Dapper" or "Npgsql" or "Microsoft.Data.SqlClient" or "System.Data.SqlClient" or "Microsoft.Data.Sqlite"
        or "System.Data.SQLite" or "MySqlConnector" or "MySql.Data" or "Oracle.ManagedDataAccess" or "FirebirdSql.Data.FirebirdClient" or "System.Data");

    private bool? _hasDatabase;

    /// <summary>Whether Entity Framework can delete and update by a query alone, as it does from version 7 on.</summary>
    public bool HasBulkWrites => RelationalQueryableExtensions?.GetMembers("ExecuteDelete").IsEmpty == false || EntityFrameworkQueryableExtensions?.GetMembers("ExecuteDelete").IsEmpty == false;

    /// <summary>Whether the only database that the project reaches is a file in its own process.</summary>
    public bool HasOnlySqlite => _hasOnlySqlite ??= References(static name => name is "Microsoft.Data.Sqlite" or "System.Data.SQLite" or "Microsoft.EntityFrameworkCore.Sqlite")
        && !References(static name => name is "Npgsql" or "Microsoft.Data.SqlClient" or "System.Data.SqlClient" or "MySqlConnector" or "MySql.Data" or "Oracle.ManagedDataAccess" or "FirebirdSql.Data.FirebirdClient");

    private bool? _hasOnlySqlite;

    public INamedTypeSymbol? DateTime => Type("System.DateTime");
    public INamedTypeSymbol? Math => Type("System.Math");
    public INamedTypeSymbol? Index => Type("System.Index");

    // Requests
    public INamedTypeSymbol? ControllerBase => Type("Microsoft.AspNetCore.Mvc.ControllerBase");
    public INamedTypeSymbol? PageModel => Type("Microsoft.AspNetCore.Mvc.RazorPages.PageModel");
    public INamedTypeSymbol? Hub => Type("Microsoft.AspNetCore.SignalR.Hub");
    public INamedTypeSymbol? ClaimsPrincipal => Type("System.Security.Claims.ClaimsPrincipal");
    public INamedTypeSymbol? HttpContext => Type("Microsoft.AspNetCore.Http.HttpContext");
    public INamedTypeSymbol? HttpRequest => Type("Microsoft.AspNetCore.Http.HttpRequest");
    public INamedTypeSymbol? IEndpointRouteBuilder => Type("Microsoft.AspNetCore.Routing.IEndpointRouteBuilder");
    public INamedTypeSymbol? IApplicationBuilder => Type("Microsoft.AspNetCore.Builder.IApplicationBuilder");
    public INamedTypeSymbol? ValidationAttribute => Type("System.ComponentModel.DataAnnotations.ValidationAttribute");
    public INamedTypeSymbol? IValidatableObject => Type("System.ComponentModel.DataAnnotations.IValidatableObject");
    public INamedTypeSymbol? IValidatorOfT => Type("FluentValidation.IValidator`1");

    // Startup
    public INamedTypeSymbol? IServiceCollection => Type("Microsoft.Extensions.DependencyInjection.IServiceCollection");
    public INamedTypeSymbol? IHostApplicationBuilder => Type("Microsoft.Extensions.Hosting.IHostApplicationBuilder");
    public INamedTypeSymbol? IServiceProvider => Type("System.IServiceProvider");

    // HTTP
    public INamedTypeSymbol? HttpClient => Type("System.Net.Http.HttpClient");
    public INamedTypeSymbol? HttpMessageHandler => Type("System.Net.Http.HttpMessageHandler");
    public INamedTypeSymbol? HttpClientHandler => Type("System.Net.Http.HttpClientHandler");
    public INamedTypeSymbol? SocketsHttpHandler => Type("System.Net.Http.SocketsHttpHandler");
    public INamedTypeSymbol? IHttpClientFactory => Type("System.Net.Http.IHttpClientFactory");
    public INamedTypeSymbol? WebAssemblyHost => Type("Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHost");

    // Expressions
    public INamedTypeSymbol? Expression => Type("System.Linq.Expressions.Expression");

    // Text
    public INamedTypeSymbol? Regex => Type("System.Text.RegularExpressions.Regex");
    public INamedTypeSymbol? RegexOptions => Type("System.Text.RegularExpressions.RegexOptions");
    public INamedTypeSymbol? GeneratedRegexAttribute => Type("System.Text.RegularExpressions.GeneratedRegexAttribute");

    // Collections
    public INamedTypeSymbol? Enumerable => Type("System.Linq.Enumerable");
    public INamedTypeSymbol? Queryable => Type("System.Linq.Queryable");
    public INamedTypeSymbol? IQueryableOfT => Type("System.Linq.IQueryable`1");
    public INamedTypeSymbol? IQueryable => Type("System.Linq.IQueryable");
    public INamedTypeSymbol? ILookup => Type("System.Linq.ILookup`2");
    public INamedTypeSymbol? KeyValuePair => Type("System.Collections.Generic.KeyValuePair`2");
    public INamedTypeSymbol? StringBuilder => Type("System.Text.StringBuilder");
    public INamedTypeSymbol? StringComparer => Type("System.StringComparer");
    public INamedTypeSymbol? Dictionary => Type("System.Collections.Generic.Dictionary`2");
    public INamedTypeSymbol? ConcurrentDictionary => Type("System.Collections.Concurrent.ConcurrentDictionary`2");
    public INamedTypeSymbol? IDictionary => Type("System.Collections.Generic.IDictionary`2");
    public INamedTypeSymbol? IReadOnlyDictionary => Type("System.Collections.Generic.IReadOnlyDictionary`2");
    public INamedTypeSymbol? CollectionExtensions => Type("System.Collections.Generic.CollectionExtensions");
    public INamedTypeSymbol? HashSet => Type("System.Collections.Generic.HashSet`1");
    public INamedTypeSymbol? FrozenSet => Type("System.Collections.Frozen.FrozenSet`1");
    public INamedTypeSymbol? FrozenDictionary => Type("System.Collections.Frozen.FrozenDictionary`2");
    public INamedTypeSymbol? List => Type("System.Collections.Generic.List`1");
    public INamedTypeSymbol? Queue => Type("System.Collections.Generic.Queue`1");
    public INamedTypeSymbol? Array => Type("System.Array");
    public INamedTypeSymbol? MemoryExtensions => Type("System.MemoryExtensions");
    public INamedTypeSymbol? IEnumerable => Type("System.Collections.Generic.IEnumerable`1");

    /// <summary>Whether the project holds tests: what is slow there costs nobody anything.</summary>
    public bool HasTestFramework => _hasTestFramework ??= References(static name => name is
        "xunit.core" or "xunit.v3.core" or "nunit.framework" or "TUnit.Core" or "Microsoft.VisualStudio.TestPlatform.TestFramework" or "MSTest.TestFramework");

    private bool? _hasTestFramework;

    private bool References(Func<string, bool> name)
    {
        foreach (var assembly in _compilation.ReferencedAssemblyNames)
        {
            if (name(assembly.Name))
                return true;
        }

        return false;
    }

    /// <summary>A list of types from a catalog, as far as the compilation references them; resolved once.</summary>
    public ImmutableHashSet<INamedTypeSymbol> Group(ImmutableArray<string> metadataNames) =>
        _groups.TryGetValue(metadataNames, out var group)
            ? group
            : _groups.GetOrAdd(metadataNames, metadataNames.Select(Type).OfType<INamedTypeSymbol>().ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default));

    /// <summary>The type with this metadata name that the compilation can use, if any.</summary>
    public INamedTypeSymbol? Type(string metadataName) => _types.GetOrAdd(metadataName, Find);

    // Compilation.GetTypeByMetadataName answers null when two references declare the name, even if one of them is internal. A package may declare
    // one of the framework's names, too (Microsoft.Extensions.DependencyModel has a CollectionExtensions): the framework's is meant.
    private INamedTypeSymbol? Find(string metadataName)
    {
        INamedTypeSymbol? first = null;
        foreach (var type in _compilation.GetTypesByMetadataName(metadataName))
        {
            if (!_compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly))
                continue;

            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly) || type.ContainingAssembly.Name.StartsWith("System.", StringComparison.Ordinal))
                return type;

            first ??= type;
        }

        return first;
    }
}
