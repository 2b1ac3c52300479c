namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ShiftingListInLoopFix() : PerfFix<InvocationExpressionSyntax>(ShiftingListInLoop.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax call, FixContext context) =>
        context.OperationOf(call) is IInvocationOperation operation && ListShift.Of(operation, context.Options, ShiftingListInLoop.Rule) is { } shift
            ? shift.Kind switch
            {
                ListShiftKind.TakesFirst => Drain(shift, context),
                ListShiftKind.PutsFirst => Prepend(shift, context),
                ListShiftKind.RemovesPlace => RemoveAll(shift, context),
                _ => null,
            }
            : null;

    // var next = list[0]; list.RemoveAt(0); → var next = list.Dequeue();
    private static Rewrite? Drain(ListShift shift, FixContext context)
    {
        if (shift is not { List: ILocalReferenceOperation { Local: var list }, Loop.Construct: IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition, Body: IBlockOperation { Operations: [var take, var remove, ..] } } }
            || !AsksForOne(condition, list)
            || remove.Syntax is not ExpressionStatementSyntax removal || shift.Call.Syntax.Parent != removal
            || First(take) is not var (variable, first) || !first.IsSameAs(shift.List)
            || DeclarationOf(list, context) is not var (declaration, value)
            || NewQueue(value, ((INamedTypeSymbol)list.Type).TypeArguments[0], context) is not { } write
            || context.Known.Queue is not { } queue)
        {
            return null;
        }

        var adds = new List<SyntaxNode>();
        foreach (var use in UsesOf(list, shift.List.Body()))
        {
            if (use.IsWritten() || use.CapturedBy() is not null)
                return null;

            switch (use.Parent)
            {
                case IPropertyReferenceOperation { Property.Name: "Count" }:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Any", Parameters.Length: 1 } } }:
                case IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Any", ContainingType.Name: "Enumerable" } } } }:
                case var parent when parent == shift.Call || use.Syntax.Span.IntersectsWith(first.Syntax.Span):
                    break;
                case IInvocationOperation { TargetMethod: { Name: "Add", Parameters: [_] }, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } }:
                    adds.Add(access.Name);
                    break;
                default:
                    return null;
            }
        }

        return Rewrite.Safe("Take elements from a Queue", edit =>
        {
            var name = $"{edit.TypeName(queue, declaration)}<{context.NameOf(((INamedTypeSymbol)list.Type).TypeArguments[0], declaration)}>";
            if (!declaration.Type.IsVar)
                edit.Replace(declaration.Type, _ => SyntaxFactory.ParseTypeName(name));
            edit.Replace(value, _ => SyntaxFactory.ParseExpression(write(name)));
            edit.Replace(variable, _ => SyntaxFactory.ParseExpression($"{list.Name}.Dequeue()"));
            edit.Remove(removal);
            foreach (var add in adds)
                edit.Replace(add, _ => SyntaxFactory.IdentifierName("Enqueue"));
        });
    }

    // list.Count > 0, list.Count != 0, list.Any()
    private static bool AsksForOne(IOperation condition, ILocalSymbol list) => condition.WithoutConversions() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, LeftOperand: var one, RightOperand: var other } => AsksForOne(one, list) || AsksForOne(other, list),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals, LeftOperand: IPropertyReferenceOperation { Property.Name: "Count", Instance: { } counted }, RightOperand.ConstantValue: { HasValue: true, Value: 0 } } =>
            counted.IsUseOf(list),
        IInvocationOperation { TargetMethod: { Name: "Any", ContainingType.Name: "Enumerable", Parameters.Length: 1 } } any => any.Receiver() is { } asked && asked.IsUseOf(list),
        _ => false,
    };

    // The element read, and the list it is read from.
    private static (SyntaxNode Read, IOperation List)? First(IOperation statement)
    {
        var value = statement switch
        {
            IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var declarator] }] } => declarator.GetVariableInitializer()?.Value,
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation, Value: var assigned } } => assigned,
            _ => null,
        };
        return value is not null && Element.Of(value) is { Collection: { } list, Position: null, Distance: 0 } ? (value.Syntax, list) : null;
    }

    private static (VariableDeclarationSyntax, ExpressionSyntax)? DeclarationOf(ILocalSymbol list, FixContext context) =>
        list.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(context.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration }
            ? (declaration, value)
            : null;

    private static Func<string, string>? NewQueue(ExpressionSyntax value, ITypeSymbol element, FixContext context)
    {
        var type = context.NameOf(element, value);
        return value switch
        {
            BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: var arguments } => name => $"new {name}{(arguments is null ? "()" : Layout.Code(arguments))}",
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer, ArgumentList: null or { Arguments.Count: 0 } } => name => $"new {name}(new {type}[] {Layout.Code(initializer)})",
            CollectionExpressionSyntax { Elements.Count: 0 } => static name => $"new {name}()",
            CollectionExpressionSyntax collection => name => $"new {name}({Layout.Code(collection)})",
            InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList", Expression: var source } } when context.OperationOf(value) is IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" } =>
                name => $"new {name}({Layout.Code(source)})",
            _ => null,
        };
    }

    // Insert(0, x) → Add(x), and one Reverse after the loop
    private static Rewrite? Prepend(ListShift shift, FixContext context)
    {
        if (shift is not { List: ILocalReferenceOperation { Local: var list } }
            || DeclarationOf(list, context) is not var (declaration, value) || context.OperationOf(value)?.IsEmptyCollection() != true
            || shift.Loop.Construct is not ILoopOperation { Syntax: StatementSyntax { Parent: BlockSyntax block } loop } construct
            || declaration.Parent!.Parent != block
            || construct.Descendants().Any(part => part is IReturnOperation { Kind: OperationKind.Return } && part.Parent is not IBlockOperation { Parent: IAnonymousFunctionOperation } or IBranchOperation { BranchKind: BranchKind.GoTo }))
        {
            return null;
        }

        // Nothing knows the list before the loop, and in the loop nothing but such insertions does.
        var insertions = new List<InvocationExpressionSyntax>();
        foreach (var use in UsesOf(list, shift.List.Body()))
        {
            if (use.CapturedBy() is not null)
                return null;

            if (use.Syntax.SpanStart > loop.Span.End)
                continue;

            if (use.Parent is not IInvocationOperation { TargetMethod.Name: "Insert", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, _], Syntax: InvocationExpressionSyntax { ArgumentList.Arguments: [{ NameColon: null }, { NameColon: null }] } insertion }
                || !loop.Span.Contains(insertion.Span))
            {
                return null;
            }

            insertions.Add(insertion);
        }

        return Rewrite.Safe("Add at the end and reverse once after the loop", edit =>
        {
            foreach (var insertion in insertions)
            {
                edit.Replace(((MemberAccessExpressionSyntax)insertion.Expression).Name, _ => SyntaxFactory.IdentifierName("Add"));
                edit.Replace(insertion.ArgumentList, current => current.WithArguments(SyntaxFactory.SingletonSeparatedList(current.Arguments[1].WithLeadingTrivia())));
            }

            edit.InsertAfter(loop, $"{list.Name}.Reverse();");
        });
    }

    // for (var i = list.Count - 1; i >= 0; i--) if (condition(list[i])) list.RemoveAt(i); → list.RemoveAll(x => condition(x));
    private static Rewrite? RemoveAll(ListShift shift, FixContext context)
    {
        if (shift.Loop.Construct is not IForLoopOperation { Syntax: ForStatementSyntax { ContainsDirectives: false } loop, Locals: [var place] } walk
            || !IsWalk(walk, place, shift)
            || Test(walk, shift) is not var (condition, copy, stepsBack)
            || stepsBack != (walk.Steps(place) is not (false, true))
            || !shift.List.IsSurelyThere()
            || !IsPure(condition, place, shift.List))
        {
            return null;
        }

        return Rewrite.Safe("Remove them all at once", edit =>
        {
            var name = copy?.Name ?? edit.FreshName(Indexes.Singular(Indexes.StemOf(shift.List.Syntax)) is var stem && stem == Indexes.StemOf(shift.List.Syntax) ? "item" : stem, loop);
            var reads = condition.DescendantsAndSelf().Where(part => Element.Of(part) is { Position: { } position } && SymbolEqualityComparer.Default.Equals(position, place)).Select(part => part.Syntax).Distinct().ToList();
            var test = condition.Syntax.ReplaceNodes(reads, (read, _) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(read));
            edit.Replace((StatementSyntax)loop, _ => SyntaxFactory.ParseStatement($"{Layout.Code(shift.List.Syntax)}.RemoveAll({name} => {Layout.Code(test)});"));
        });
    }

    // From the last to the first, or from the first with a step back after each removal.
    private static bool IsWalk(IForLoopOperation walk, ILocalSymbol place, ListShift shift)
    {
        var (low, high) = walk.Ends(place);
        return low is { ConstantValue: { HasValue: true, Value: 0 } } && high is not null
            && (high.IsCountOf(shift.List) && walk.Condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan }
                || high is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: var last, RightOperand.ConstantValue: { HasValue: true, Value: 1 } } && last.IsCountOf(shift.List)
                   && walk.Condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThanOrEqual });
    }

    /// <summary>What decides on removal, the variable that stands for the element, and whether the place steps back after it.</summary>
    private static (IOperation Condition, ILocalSymbol? Copy, bool StepsBack)? Test(IForLoopOperation walk, ListShift shift)
    {
        var statements = walk.Body is IBlockOperation block ? block.Operations : ImmutableArray.Create(walk.Body);
        ILocalSymbol? copy = null;
        if (statements is [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var named } declarator] }] }, _] && declarator.GetVariableInitializer() is { Value: var held } && Element.Of(held) is { Distance: 0, Collection: { } from, Position: { } at }
            && from.IsSameAs(shift.List) && SymbolEqualityComparer.Default.Equals(at, walk.Locals[0]))
        {
            copy = named;
            statements = statements.RemoveAt(0);
        }

        if (statements is not [IConditionalOperation { WhenFalse: null, Condition: var condition, WhenTrue: var then }])
            return null;

        var removal = then is IBlockOperation inside ? inside.Operations : ImmutableArray.Create(then);
        return removal switch
        {
            [IExpressionStatementOperation { Operation: var only }] when only == shift.Call => (condition, copy, false),
            [IExpressionStatementOperation { Operation: var first }, IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Decrement, Target: ILocalReferenceOperation back } }]
                when first == shift.Call && back.IsUseOf(walk.Locals[0]) => (condition, copy, true),
            _ => null,
        };
    }

    // It reads the element, and of the list and the place nothing else.
    private static bool IsPure(IOperation condition, ILocalSymbol place, IOperation list) => condition.DescendantsAndSelf().All(part => part switch
    {
        _ when part.IsSameAs(list) => part.Parent is IPropertyReferenceOperation { Property.IsIndexer: true },
        ILocalReferenceOperation { Local: var local } when SymbolEqualityComparer.Default.Equals(local, place) => part.Parent is IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true } },
        ILocalReferenceOperation { Local: var local } => !local.IsRef && !local.Type.IsRefLikeType,
        IParameterReferenceOperation { Parameter: var parameter } => parameter.RefKind == RefKind.None && !parameter.Type.IsRefLikeType,
        IInvocationOperation { TargetMethod: var method } => method.ContainingType.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double),
        IPropertyReferenceOperation { Property.IsIndexer: true } indexed => Element.Of(indexed) is { Distance: 0, Collection: { } from } && from.IsSameAs(list),
        IPropertyReferenceOperation { Property: var property } => !property.IsInSource() || property.IsAutomatic(),
        IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation or IObjectCreationOperation or IDynamicInvocationOperation or IDeclarationPatternOperation or IAnonymousFunctionOperation => false,
        _ => true,
    });

    private static IEnumerable<ILocalReferenceOperation> UsesOf(ILocalSymbol local, IOperation body) =>
        body.Descendants().OfType<ILocalReferenceOperation>().Where(use => use.IsUseOf(local));
}
