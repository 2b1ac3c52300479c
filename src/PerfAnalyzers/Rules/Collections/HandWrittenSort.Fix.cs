namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HandWrittenSortFix() : PerfFix<StatementSyntax>(HandWrittenSort.Rule)
{
    protected override Rewrite? Plan(StatementSyntax loop, FixContext context)
    {
        if (loop is not { ContainsDirectives: false, Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax }
            || context.OperationOf(loop) is not ILoopOperation operation
            || SortingLoop.Of(operation, small: 0) is not { Collection: { } collection } sort
            || !collection.IsSurelyThere()
            || ElementOf(collection, context) is not { } element
            || LeftOver(operation, collection, context) is not { } leftOver
            || sort.Order is not { } isAscending
            || !(IsInteger(element) || isAscending && element.SpecialType == SpecialType.System_String)
            || !isAscending && loop.Parent is GlobalStatementSyntax
            || !CanSort(collection, context))
        {
            return null;
        }

        return Rewrite.Safe(isAscending ? "Sort by the framework" : "Sort by the framework and reverse", edit =>
        {
            foreach (var unused in leftOver)
                edit.Remove(unused);

            var (owner, only) = collection.Type is IArrayTypeSymbol ? (edit.TypeName(context.Known.Array!, loop), Layout.Code(collection.Syntax)) : (Layout.Code(collection.Syntax), "");
            var arguments = string.Join(", ", new[] { only, IsInteger(element) ? "" : "string.CompareOrdinal" }.Where(argument => argument.Length > 0));
            edit.Replace(loop, _ => SyntaxFactory.ParseStatement($"{owner}.Sort({arguments});"));
            if (!isAscending)
                edit.InsertAfter(loop, $"{owner}.Reverse({only});");
            if (IsSpan(collection))
                edit.TryImport(context.Known.MemoryExtensions!.ContainingNamespace);
        });
    }

    // Equal ones are the same: nobody can tell which of them comes first.
    private static bool IsInteger(ITypeSymbol element) => element.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_UInt64;

    private static bool IsSpan(IOperation collection) => collection.Type is INamedTypeSymbol { Name: "Span", IsRefLikeType: true };

    private static ITypeSymbol? ElementOf(IOperation collection, FixContext context) =>
        IsSpan(collection) ? ((INamedTypeSymbol)collection.Type!).TypeArguments[0] : collection.Type.ElementType(context.Known);

    private static bool CanSort(IOperation collection, FixContext context) => collection.Type switch
    {
        IArrayTypeSymbol => context.Known.Array is not null,
        { Name: "List", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => true,
        _ => IsSpan(collection)
            && context.AllTargetsHave(static known => known.MemoryExtensions?.GetMembers("Sort").IsEmpty == false)
            && context.CanImport(context.Known.MemoryExtensions!.ContainingNamespace),
    };

    /// <summary>The declarations that nothing reads once the loop is gone; null where the loop leaves something that is read, or does not start from what is declared.</summary>
    private static HashSet<StatementSyntax>? LeftOver(ILoopOperation loop, IOperation collection, FixContext context)
    {
        var leftOver = new HashSet<StatementSyntax>();
        var uses = loop.Body().Descendants().OfType<ILocalReferenceOperation>().ToLookup(static use => use.Local, SymbolEqualityComparer.Default);
        foreach (var variable in uses)
        {
            var inside = variable.Where(use => loop.Syntax.Span.Contains(use.Syntax.Span)).ToList();
            var local = variable.First().Local;
            if (inside.Count == 0 || local.DeclaringSyntaxReferences is not [var reference] || loop.Syntax.Span.Contains(reference.Span) || SymbolEqualityComparer.Default.Equals(local, collection.ReferencedSymbol()))
                continue;

            if (variable.Count() > inside.Count)
            {
                if (variable.Any(Uses.IsWritten))
                    return null;
                continue;
            }

            if (reference.GetSyntax(context.Cancellation) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax, ContainsDirectives: false } declaration } })
                return null;

            // int i, j, kept;
            if (!declaration.Declaration.Variables.All(other => context.Model.GetDeclaredSymbol(other, context.Cancellation) is { } sibling
                    && uses[sibling].All(use => loop.Syntax.Span.Contains(use.Syntax.Span))
                    && (other.Initializer is null || context.OperationOf(other.Initializer.Value) is { } initial && IsPlain(initial))))
                return null;

            leftOver.Add(declaration);
        }

        return leftOver;
    }

    // Nobody misses it: it neither fails nor does anything.
    private static bool IsPlain(IOperation value) => value.DescendantsAndSelf().All(static part => part switch
    {
        IPropertyReferenceOperation property => property.Property.Name is "Length" or "Count",
        IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IArrayElementReferenceOperation => false,
        _ => true,
    });
}
