namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InvariantSequenceWorkInLoopFix() : PerfFix<InvocationExpressionSyntax>(InvariantSequenceWorkInLoop.Rule)
{
    private const string Title = "Do it once before the loop";

    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context)
    {
        if (context.OperationOf(call) is not IInvocationOperation operation
            || RepeatedWork.Of(operation, context.Options, InvariantSequenceWorkInLoop.Rule) is not { } work
            || Hoisting.Before(work.Loop.Construct.Syntax, context) is not { } place
            || !place.CanEvaluate(operation, work.Loop.Construct)
            || !(work.Collection.Type.IsMaterialized() || work.Collection.Type is { SpecialType: SpecialType.System_String })
            || !place.CanRead(work.Collection, work.Loop.Construct, context))
        {
            return null;
        }

        return operation.CannotThrow() || RunsAtLeastOnce(work)
            ? Rewrite.Safe(Title, edit => Hoist(work, call, place, edit))
            : Rewrite.Review(Title, "may throw where the loop does not turn", edit => Hoist(work, call, place, edit));
    }

    private static void Hoist(RepeatedWork work, InvocationExpressionSyntax call, Hoisting place, Edit edit)
    {
        var value = Layout.Code(call) + (work.IsDeferred ? ".ToList()" : "");
        if (!work.IsDeferred && DeclarationOf(call) is { Parent.Parent: LocalDeclarationStatementSyntax statement } declarator && CanMove(declarator, work))
        {
            var type = ((VariableDeclarationSyntax)declarator.Parent).Type;
            edit.InsertBefore(place, $"{Layout.Code(type)} {declarator.Identifier.Text} = {value};");
            edit.Remove(statement);
            foreach (var other in work.Same.Where(other => other.Syntax != call))
                edit.Replace(other.Syntax, _ => SyntaxFactory.IdentifierName(declarator.Identifier.WithoutTrivia()));
            return;
        }

        var name = edit.FreshName(NameOf(work), work.Loop.Construct.Syntax);
        edit.InsertBefore(place, $"var {name} = {value};");
        foreach (var same in work.Same)
            edit.Replace(same.Syntax, _ => SyntaxFactory.IdentifierName(name));
    }

    private static VariableDeclaratorSyntax? DeclarationOf(SyntaxNode call) =>
        call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Parent: BlockSyntax } } } declarator }
            ? declarator
            : null;

    // var known = items.ToHashSet(); stands in the loop for no other reason, unless the name is taken around it.
    private static bool CanMove(VariableDeclaratorSyntax declarator, RepeatedWork work)
    {
        var name = declarator.Identifier.ValueText;
        var member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return work.Loop.Construct is ILoopOperation
            && work.Call.SemanticModel!.GetDeclaredSymbol(declarator) is ILocalSymbol local
            && local.OnlyValue(work.Call) is not null
            && member is not null
            && member.DescendantTokens().All(token => !token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != name || declarator.Parent!.Parent!.Parent!.Span.Contains(token.Span) || token.Parent is MemberAccessExpressionSyntax { Name: var accessed } && accessed.Span.Contains(token.Span));
    }

    // The condition of a loop is asked before its first turn; and a loop over the collection itself turns if there is anything to add up.
    private static bool RunsAtLeastOnce(RepeatedWork work) => work.Loop.Construct switch
    {
        IWhileLoopOperation { Condition: { } condition, ConditionIsTop: true } loop => condition.Syntax.Span.Contains(work.Call.Syntax.Span) && work.Call.IsUnconditionalIn(loop.Syntax) && IsFirstOf(work.Call, condition),
        IForEachLoopOperation { Body: IBlockOperation { Operations: [var first, ..] } } loop =>
            work.Call.TargetMethod.Name == "Sum" && work.Collection.IsSameAs(loop.Collection) && first.Syntax.Span.Contains(work.Call.Syntax.Span) && work.Call.IsUnconditionalIn(loop.Syntax) && IsFirstOf(work.Call, first),
        _ => false,
    };

    // Nothing that could be seen to happen comes before it.
    private static bool IsFirstOf(IInvocationOperation call, IOperation whole) =>
        !whole.Descendants().Any(part => part.Syntax.SpanStart < call.Syntax.SpanStart && part is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation && !part.Syntax.Span.Contains(call.Syntax.Span));

    // maxPrice of items.Max(i => i.Price), itemCount of items.Count(…), sortedItems of items.OrderBy(…)
    private static string NameOf(RepeatedWork work)
    {
        var items = Indexes.StemOf(work.Collection.Syntax);
        var item = Indexes.Singular(items);
        var selected = work.Call.ArgumentFor("selector") is { } selector && selector.Lambda() is { Body.Operations: [IReturnOperation { ReturnedValue: IMemberReferenceOperation { Member.Name: var member } }] } ? member : item;
        return work.Call.TargetMethod.Name switch
        {
            _ when work.Kind == WorkKind.Sort => "sorted" + Capitalized(items),
            "Max" or "Min" or "Average" => work.Call.TargetMethod.Name.ToLowerInvariant() + Capitalized(selected),
            "Sum" => "total" + Capitalized(selected),
            "MaxBy" or "MinBy" => work.Call.TargetMethod.Name[..3].ToLowerInvariant() + Capitalized(item),
            "Count" or "LongCount" => item + "Count",
            "Any" or "Exists" => "any" + Capitalized(item),
            "All" or "TrueForAll" => "all" + Capitalized(items),
            "First" or "FirstOrDefault" or "Find" or "Single" or "SingleOrDefault" => "found" + Capitalized(item),
            "Last" or "LastOrDefault" or "FindLast" => "last" + Capitalized(item),
            "FindIndex" or "FindLastIndex" => item + "Index",
            "Distinct" or "DistinctBy" => "distinct" + Capitalized(items),
            "Reverse" => "reversed" + Capitalized(items),
            "GroupBy" or "ToLookup" => items + "ByKey",
            "ToHashSet" => item + "Set",
            "ToDictionary" => item + "Table",
            "Join" or "Concat" => "joined" + Capitalized(items),
            "ToList" or "ToArray" => item + work.Call.TargetMethod.Name[2..],
            _ => item + "Result",
        };
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
