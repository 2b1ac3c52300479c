using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>What the calls of a method in source give it. Calls are found by name; asked only where little else is left to ask.</summary>
internal static class Callers
{
    private static readonly Memo<ISymbol, bool> Indexed = new();

    /// <summary>Whether there are calls in source, and all of them give the parameter a collection that can be indexed.</summary>
    public static bool AllGiveIndexable(IParameterReferenceOperation use, CancellationToken cancellation) =>
        use.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && Indexed.Of(use.Parameter, use, operation => AllGiveIndexable(use.Parameter, method, operation.SemanticModel!.Compilation, cancellation));

    private static bool AllGiveIndexable(IParameterSymbol parameter, IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        var any = false;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is not InvocationExpressionSyntax call
                    || NameOf(call.Expression) != method.Name
                    || Bodies.Of(compilation).Bind(call, cancellation) is not IInvocationOperation bound
                    || !SymbolEqualityComparer.Default.Equals(bound.TargetMethod.OriginalDefinition, method.OriginalDefinition))
                {
                    continue;
                }

                any = true;
                if (bound.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value.WithoutConversions() is not { } given || !given.Type.HasIndexer())
                    return false;
            }
        }

        return any;
    }

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
