using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>A sequence that reads files, directories or the network each time it is walked, and is walked twice on one path.</summary>
public static class Reenumeration
{
    private static readonly ImmutableHashSet<string> Readers = ImmutableHashSet.Create(
        "File", "StreamReader", "TextReader", "Directory", "DirectoryInfo", "HttpClient", "ReadLine", "ReadLineAsync", "EnumerateFiles", "ExecuteReader", "ExecuteReaderAsync");

    /// <summary>Where a sequence is walked for the second time; null where no path walks it twice, or it holds what it gives.</summary>
    /// <param name="value">What the variable holds; null for a parameter.</param>
    public static IOperation? SecondWalk(ISymbol variable, ITypeSymbol type, IOperation? value, IOperation body, CancellationToken cancellation)
    {
        if (!IsAsync(type) && (value is null || type is not { TypeKind: TypeKind.Interface } || !ReadsOutside(value, cancellation)) || LoopEffects.Of(body).Assigns(variable))
            return null;

        var walks = new List<IOperation>();
        foreach (var part in body.Descendants())
        {
            if (part is ILocalReferenceOperation or IParameterReferenceOperation && SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), variable) && Walk(part) is { } walk)
            {
                if (walks.Any(before => BothRun(before, walk)) || LoopScope.Around(walk) is { } loop && !loop.Declares(variable))
                    return walk;

                walks.Add(walk);
            }
        }

        return null;
    }

    private static bool IsAsync(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IAsyncEnumerable", Arity: 1, ContainingNamespace.Name: "Generic" };

    // File.ReadLines(path).Where(…)
    private static bool ReadsOutside(IOperation value, CancellationToken cancellation)
    {
        if (value.WithoutConversions() is ITranslatedQueryOperation { Operation: var query })
            value = query;

        while (value.WithoutConversions() is IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable", Name: var name } } chain && PerElementCalls.Deferred.Contains(name) && chain.Receiver() is { } source)
            value = source;

        return value.WithoutConversions() is IInvocationOperation { TargetMethod: var method }
            && (method is { Name: "ReadLines", ContainingType.Name: "File" }
                || method is { ContainingType.Name: "Directory" or "DirectoryInfo" } && method.Name.StartsWith("Enumerate", StringComparison.Ordinal)
                || method.IsInSource() && Bodies.Of(value.SemanticModel!.Compilation).DeclarationOf(method) is { } declaration && YieldsFromOutside(declaration));
    }

    private static bool YieldsFromOutside(SyntaxNode declaration) =>
        declaration.DescendantNodes().Any(static node => node is YieldStatementSyntax)
        && declaration.DescendantNodes().Any(static node => node is IdentifierNameSyntax name && Readers.Contains(name.Identifier.ValueText));

    /// <summary>The loop or the operator that walks a use of the sequence, through deferred operators.</summary>
    private static IOperation? Walk(IOperation use)
    {
        for (var current = use; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IConversionOperation or IArgumentOperation or IAwaitOperation:
                    continue;
                case IForEachLoopOperation loop when loop.Collection == current:
                    return use;
                case IInvocationOperation { TargetMethod: { ContainingType.Name: "Enumerable" or "AsyncEnumerable" or "ParallelEnumerable", Name: var name } } call when call.Receiver() is { } receiver && receiver.Syntax.Span.Contains(use.Syntax.Span):
                    if (name is "TryGetNonEnumeratedCount" or "Empty")
                        return null;
                    if (!PerElementCalls.Deferred.Contains(name))
                        return call;
                    continue;
                case IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "WithCancellation", IsExtensionMethod: true } }:
                    continue;
                case IInvocationOperation { TargetMethod: { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String } or { Name: "AddRange" or "UnionWith" or "WriteAllLines" } } call when call.TargetMethod.IsOfFramework():
                    return call;
                case IObjectCreationOperation { Type.ContainingNamespace.Name: "Generic" } made:
                    return made;
                default:
                    return null;
            }
        }

        return null;
    }

    // Not in branches that exclude each other, nor behind a return.
    private static bool BothRun(IOperation before, IOperation after)
    {
        var path = new HashSet<IOperation>();
        for (var current = after; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation)
                return false;
            path.Add(current);
        }

        for (var current = before; current.Parent is { } parent; current = parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
            if (path.Contains(parent))
                return !Excludes(parent, current, path);
            if (parent is IReturnOperation || parent is IBlockOperation { Operations: [.., IReturnOperation or IThrowOperation or IBranchOperation or IExpressionStatementOperation { Operation: IThrowOperation }] })
                return false;
        }

        return false;
    }

    private static bool Excludes(IOperation choice, IOperation one, HashSet<IOperation> path) => choice switch
    {
        IConditionalOperation { WhenFalse: { } otherwise } branches => one == branches.WhenTrue && path.Contains(otherwise),
        ISwitchOperation cases => one is ISwitchCaseOperation && cases.Cases.Any(path.Contains),
        ISwitchExpressionOperation arms => one is ISwitchExpressionArmOperation && arms.Arms.Any(path.Contains),
        _ => false,
    };
}
