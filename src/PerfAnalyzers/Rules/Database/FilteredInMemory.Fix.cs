namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FilteredInMemoryFix() : PerfFix<InvocationExpressionSyntax>(FilteredInMemory.Rule)
{
    private const string Title = "Filter in the query";

    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || Materialization.Before(call) is not { Boundary: not null } found
            || !FilteredInMemory.CouldBeInQuery(found))
        {
            return null;
        }

        var name = call.TargetMethod.Name;
        return name is "Where" or "FindAll" ? Where(found, context) : One(found);
    }

    private static Rewrite? Where(Materialization found, FixContext context)
    {
        // FindAll gives a list, as ToList does; what Where gives need not be one.
        var givesList = found.Next.TargetMethod.Name == "FindAll";
        if (Materialization.Predicate(found.Next)?.Lambda() is not { } condition
            || givesList && QueryOperators.WithoutAsync(found.Boundary!.TargetMethod.Name) != "ToList"
            || (givesList ? BoundaryMove.OfSameType(found) : BoundaryMove.Of(found, found.Next, context)) is not { } move)
        {
            return null;
        }

        return By(Translations.Of(condition), edit => move.Apply(edit, $".Where({condition.Syntax.WithoutTrivia()})"));
    }

    private static Rewrite? One(Materialization found)
    {
        var condition = Materialization.Predicate(found.Next)?.Lambda();
        if (found.Next.TargetMethod.Name is not ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Any" or "All" or "Find" or "Exists")
            || found.Next.Arguments.Length > (found.Next.Instance is null ? 1 : 0) + (condition is null ? 0 : 1)
            || BoundaryMove.OfSameType(found) is not { } move)
        {
            return null;
        }

        var executor = found.Next.TargetMethod.Name switch { "Find" => "FirstOrDefault", "Exists" => "Any", var same => same };
        var isExact = executor is "Any" or "All" or "Single" or "SingleOrDefault" || found.Query.Has(QueryOperators.Orderings.Contains);
        var translatability = condition is null ? Translatability.Exact : Translations.Of(condition);
        void Apply(Edit edit) => move.Apply(edit, operators: "", executor, condition?.Syntax.WithoutTrivia().ToString() ?? "");

        return isExact ? By(translatability, Apply) : Rewrite.Review(Title, "without an order, another row may come first", Apply);
    }

    private static Rewrite By(Translatability translatability, Action<Edit> apply) =>
        translatability == Translatability.Exact ? Rewrite.Safe(Title, apply) : Rewrite.Review(Title, "text is compared by the database's collation", apply);
}
