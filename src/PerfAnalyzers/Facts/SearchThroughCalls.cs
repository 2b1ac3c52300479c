namespace PerfAnalyzers;

/// <summary>A search that a loop repeats through calls: the called method walks a list that stays the same from turn to turn.</summary>
public static class SearchThroughCalls
{
    /// <summary>The way from a call in a loop to the search; null if there is none, or if an earlier call of the method in the loop stands for it.</summary>
    /// <param name="effect">Which kind of search.</param>
    /// <param name="rule">Who asks, for the options.</param>
    public static CallPath? PathFrom(IInvocationOperation call, Effect effect, AnalyzerOptions options, DiagnosticDescriptor rule, CancellationToken cancellation)
    {
        if (!call.TargetMethod.IsInSource() || call.Arguments.IsEmpty)
            return null;

        var tree = call.Syntax.SyntaxTree;
        if (call.Parent is IAwaitOperation || call.TargetMethod.IsAsync // what waits for others does not feel the walk
            || LoopScope.Around(call, SharedOptions.SmallLoopCount.Read(options, tree, rule)) is not { } loop
            || call.Arguments.All(argument => loop.IsInvariant(argument.Value))
            || MethodSummary.PathTo(effect, call, SharedOptions.MaxCallDepth.Read(options, tree, rule), cancellation) is not { } path)
        {
            return null;
        }

        return Stays(path, call, loop, SharedOptions.SmallCollectionSize.Read(options, tree, rule)) && IsFirst(call, loop) ? path : null;
    }

    private static bool Stays(CallPath path, IInvocationOperation call, LoopScope loop, int small)
    {
        if (path.Subject == CallPath.Own)
            return call.Instance is null or IInstanceReferenceOperation || loop.KeepsObject(call.Instance);

        return call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == path.Subject)?.Value.WithoutConversions() is { } list
            && loop.KeepsObject(list)
            && !list.IsSmallCollection(small)
            && list.ReferencedSymbol() is { } collection && !loop.Effects.Changes(collection);
    }

    private static bool IsFirst(IInvocationOperation call, LoopScope loop) =>
        loop.RepeatedOperations.OfType<IInvocationOperation>().First(other => SymbolEqualityComparer.Default.Equals(other.TargetMethod, call.TargetMethod)).Syntax == call.Syntax;
}
