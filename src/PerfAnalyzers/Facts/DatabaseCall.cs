using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>A call that goes to a database and back: a query that is run, a statement, a load.</summary>
public sealed class DatabaseCall
{
    private static readonly MemberTable<Entry> Table = new(
        from kind in new[] { (Apis: DatabaseCalls.Reads, Entry: new Entry(IsWrite: false)), (Apis: DatabaseCalls.Writes, Entry: new Entry(IsWrite: true)) }
        from api in kind.Apis
        from member in api.Members.Split(' ')
        select (api.Type, member, kind.Entry));

    private DatabaseCall(IOperation operation, bool isWrite, QueryChain? query) => (Operation, IsWrite, Query) = (operation, isWrite, query);

    /// <summary>The call, or the foreach that reads a query.</summary>
    public IOperation Operation { get; }

    /// <summary>Whether it changes rows, with values of its own each time.</summary>
    public bool IsWrite { get; }

    /// <summary>The query, where it is one of LINQ.</summary>
    public QueryChain? Query { get; }

    /// <summary>Whether a name can be that of such a call: the cheapest test, before anything else.</summary>
    public static bool IsName(string name) =>
        QueryOperators.WithoutAsync(name) is var plain && (QueryOperators.Executors.Contains(plain) || DatabaseCalls.Names.Contains(plain));

    public static DatabaseCall? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call when IsName(call.TargetMethod.Name) => OfCall(call),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } compiled when RunsCompiledQuery(compiled) => new(compiled, isWrite: false, query: null),
        IForEachLoopOperation loop when loop.Collection.WithoutConversions() is { } source && source.Type.IsQueryable(KnownSymbols.Of(loop)) && QueryChain.Of(source) is { IsDatabase: true } query =>
            new(loop, isWrite: false, query),
        _ => null,
    };

    /// <summary>The context, connection or command that it goes through: the variable or member at the root.</summary>
    public IOperation? Gateway => Query?.Root switch
    {
        IMemberReferenceOperation { Instance: { } context } => context.WithoutConversions(),
        IInvocationOperation { Instance: { } context } => context.WithoutConversions(),
        { } root => root,
        null when Operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Arguments: [{ Value: var context }, ..] } => context.WithoutConversions(),
        null => (Operation as IInvocationOperation)?.Receiver() is { } receiver ? Owner(receiver) : null,
    };

    // The context of context.Set.Find(…) and context.Database.Execute(…); the connection that a command was made for.
    private static IOperation Owner(IOperation receiver) => receiver switch
    {
        IMemberReferenceOperation { Instance: { } owner } member when member.Type is { Name: "DbSet" or "DatabaseFacade" or "Database" } => owner.WithoutConversions(),
        ILocalReferenceOperation { Local: var local } when local.OnlyValue(receiver) is { } made => made switch
        {
            IInvocationOperation { TargetMethod.Name: "CreateCommand", Instance: { } connection } => connection.WithoutConversions(),
            IObjectCreationOperation creation => creation.Arguments.Select(argument => argument.Value.WithoutConversions()).FirstOrDefault(value => value.Type?.Name.EndsWith("Connection", StringComparison.Ordinal) == true) ?? receiver,
            _ => receiver,
        },
        _ => receiver,
    };

    // A delegate that EF.CompileQuery made, called with its context.
    private static bool RunsCompiledQuery(IInvocationOperation call) =>
        call.TargetMethod.Parameters is [{ Type: var context }, ..] && KnownSymbols.Of(call).DbContext is { } known && context.DerivesFrom(known)
        && call.Instance?.ReferencedSymbol()?.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompileQuery" or "CompileAsyncQuery" } } };

    private static DatabaseCall? OfCall(IInvocationOperation call)
    {
        if (QueryChain.RunBy(call) is { } query)
        {
            // Entity Framework's own executors run on its queries only, wherever they come from.
            return query.IsDatabase || call.TargetMethod.IsEntityFramework()
                ? new(call, QueryOperators.WithoutAsync(call.TargetMethod.Name) is "ExecuteDelete" or "ExecuteUpdate", query)
                : null;
        }

        return Table.Find(call.TargetMethod, QueryOperators.WithoutAsync(call.TargetMethod.Name), call.SemanticModel!.Compilation) is { } entry ? new(call, entry.IsWrite, query: null) : null;
    }

    private sealed record Entry(bool IsWrite);
}
