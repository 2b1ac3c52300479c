namespace PerfAnalyzers;

/// <summary>How often a connection string comes to be another one.</summary>
public enum Variation
{
    /// <summary>With the tenant, or whatever else the caller gives.</summary>
    PerCaller,

    /// <summary>With every call or user.</summary>
    PerCall,
}

/// <summary>Whether connections come out of a pool and go back to it.</summary>
public static class PoolUse
{
    private static readonly ImmutableHashSet<string> Servers = ImmutableHashSet.Create(
        "HOST", "SERVER", "DATASOURCE", "ADDRESS", "ADDR", "NETWORKADDRESS", "PORT", "PASSWORD", "PWD", "USERID", "UID", "USERNAME", "USER", "");

    private static readonly string[] Names = { "listen", "notif", "replic", "admin", "maint", "backup", "restore", "setup", "createdatabase", "dropdatabase", "ensure", "shutdown", "reset" };
    private static readonly string[] Statements = { "LISTEN ", "CREATE DATABASE", "DROP DATABASE", "ALTER DATABASE", "VACUUM", "BACKUP ", "RESTORE ", "SELECT PG_ADVISORY_LOCK" };

    private static readonly Memo<SyntaxNode, bool> Apart = new();

    /// <summary>The setting that keeps the connections out of the pool, where they would be better off in it.</summary>
    public static ConnectionSetting? SwitchedOff(this ConnectionText text, IOperation operation) =>
        text.Settings.FirstOrDefault(static setting => setting.SwitchesPoolOff) is { } off && !text.Settings.Any(IsApart) && !IsKept(operation) && !operation.StandsApart() ? off : null;

    /// <summary>What makes the text another one at each call, and how often that is.</summary>
    public static (IOperation Value, Variation Variation)? Varying(this ConnectionText text, IOperation operation)
    {
        (IOperation, Variation)? varying = null;
        foreach (var (key, value) in text.Filled)
        {
            if (Servers.Contains(key) || IsPartOfAnyText(operation) || VariationOf(value, operation) is not { } variation)
                continue;

            // A database of its own for each tenant is what the author means; one with a new name is for a test.
            var isDatabase = key is "DATABASE" or "INITIALCATALOG";
            if (isDatabase && value.DescendantsAndSelf().Any(IsNew))
                continue;

            if (variation == Variation.PerCall && !isDatabase)
                return (value, Variation.PerCall);
            varying ??= (value, Variation.PerCaller);
        }

        return varying;
    }

    /// <summary>Whether code does what a pool gets in the way of: it listens, replicates, or takes a database or its files away.</summary>
    public static bool StandsApart(this IOperation operation)
    {
        for (ISymbol? symbol = operation.SemanticModel!.GetEnclosingSymbol(operation.Syntax.SpanStart); symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsSeeding() || Names.Any(word => symbol.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
                return true;
        }

        return Apart.Of(operation.Body().Syntax, operation.Body(), static body => body.Descendants().Any(static part => part switch
        {
            { ConstantValue: { HasValue: true, Value: string sql } } => Statements.Any(statement => sql.TrimStart().StartsWith(statement, StringComparison.OrdinalIgnoreCase)),
            IEventReferenceOperation { Event: { Name: "Notification", ContainingType: var type } } => type.Implements(KnownSymbols.Of(part).IDbConnection),
            IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAsync", ContainingType: var type } } => type.Implements(KnownSymbols.Of(part).IDbConnection),
            IInvocationOperation { TargetMethod: { Name: "Delete" or "Move" or "EnsureDeleted" or "EnsureDeletedAsync", ContainingType.Name: "File" or "FileInfo" or "Directory" or "DirectoryInfo" or "DatabaseFacade" or "Database" } } => true,
            _ => false,
        }));
    }

    // An outer pool (PgBouncer), a database that others are made from, a server that starts with the program.
    private static bool IsApart(ConnectionSetting setting) =>
        setting.Key is "NORESETONCLOSE" or "REPLICATION" or "ATTACHDBFILENAME"
        || setting.Key is "DATABASE" or "INITIALCATALOG" && setting.Value.ToLowerInvariant() is "postgres" or "master" or "mysql" or "template1"
        || setting.Value.IndexOf("(localdb)", StringComparison.OrdinalIgnoreCase) >= 0;

    // One connection for as long as its owner lives needs no pool.
    private static bool IsKept(IOperation operation) =>
        operation is IObjectCreationOperation { Type: var made } && made.Implements(KnownSymbols.Of(operation).IDbConnection)
        && (!Lifetimes.RunsOften(operation) || operation.WithConversions().Parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation } or ICoalesceAssignmentOperation);

    // new NpgsqlConnectionStringBuilder { Host = host, Database = database }: makes the text of any database, once.
    private static bool IsPartOfAnyText(IOperation operation) =>
        operation.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Arguments.IsEmpty: true }, Initializers: var parts }
        && parts.Any(static part => part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value.ConstantValue.HasValue: false } && Servers.Contains(name.ToUpperInvariant()));

    private static Variation? VariationOf(IOperation value, IOperation operation)
    {
        Variation? variation = null;
        var isRequest = RequestScope.Around(operation) is RequestKind.Action or RequestKind.Endpoint;
        foreach (var part in value.DescendantsAndSelf())
        {
            if (IsNew(part) || IsUser(part))
                return Variation.PerCall;

            if (part is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor }, Type: var type } })
            {
                if (isRequest && type.SpecialType != SpecialType.None || type is { Name: "Guid" or "DateTime" or "DateTimeOffset", ContainingNamespace.Name: "System" })
                    return Variation.PerCall;
                if (type.SpecialType == SpecialType.System_String)
                    variation = Variation.PerCaller;
            }
            else if (part is ILocalReferenceOperation { Local: var local } && LoopScope.Around(operation)?.Construct is IForEachLoopOperation { Locals: var turns } && turns.Contains(local, SymbolEqualityComparer.Default))
            {
                variation = Variation.PerCaller;
            }
        }

        return variation;
    }

    private static bool IsNew(IOperation part) => part switch
    {
        IInvocationOperation { TargetMethod: { Name: "NewGuid" or "CreateVersion7", ContainingType: { Name: "Guid", ContainingNamespace.Name: "System" } } } => true,
        IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow" or "Ticks" or "Today", ContainingType: { Name: "DateTime" or "DateTimeOffset", ContainingNamespace.Name: "System" } } } => true,
        _ => false,
    };

    private static bool IsUser(IOperation part) =>
        KnownSymbols.Of(part) is var known && part.Type is { } type && (type.DerivesFrom(known.HttpContext) || type.DerivesFrom(known.ClaimsPrincipal) || type.DerivesFrom(known.HttpRequest));
}
