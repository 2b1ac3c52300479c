namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WholeEntityForFewColumnsFix() : PerfFix<SyntaxNode>(WholeEntityForFewColumns.Rule)
{
    private const string Title = "Select what is read";

    protected override Rewrite? Plan(SyntaxNode syntax, FixContext context)
    {
        var site = syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is InvocationExpressionSyntax or ForEachStatementSyntax);
        if (site is null || context.OperationOf(site) is not { } fetch || FewColumns.Of(fetch) is not { } found || found.Query.Has(Include.IsName))
            return null;

        return fetch switch
        {
            IForEachLoopOperation => Walked((ForEachStatementSyntax)site, found, context),
            IInvocationOperation call when call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } => Projected(call, found, context) ?? Member(call, found, context) ?? Rows(call, found, context),
            _ => null,
        };
    }

    // foreach (var order in query)
    private static Rewrite? Walked(ForEachStatementSyntax loop, FewColumns found, FixContext context)
    {
        if (!loop.Type.IsVar)
            return null;

        var selected = $".Select({RowName(found, loop, context)} => {Columns(found, loop, context)})";
        return By(found, isOrdered: false, edit => edit.Replace(loop.Expression, current =>
            SyntaxFactory.ParseExpression((current is QueryExpressionSyntax ? $"({current.WithoutTrivia()})" : current.WithoutTrivia().ToString()) + selected)));
    }

    // (await query.ToListAsync()).Select(order => order.Number)
    private static Rewrite? Projected(IInvocationOperation call, FewColumns found, FixContext context)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation or IAwaitOperation || value.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent;

        if (value.CallOn() is not { TargetMethod.Name: "Select" } select
            || Materialization.Before(select) is not { } materialization || materialization.Boundary != call
            || select.ArgumentFor("selector")?.Lambda() is not { Symbol.Parameters: [var row], Body.Operations: [IReturnOperation { ReturnedValue: { } projected }] } selector
            || !IsOfColumns(projected, row)
            || BoundaryMove.Of(materialization, select, context) is not { } move)
        {
            return null;
        }

        return By(found, isOrdered: false, edit => move.Apply(edit, $".Select({Layout.Code(selector.Syntax)})"));
    }

    // (await query.FirstAsync(…)).Number, (await query.FirstOrDefaultAsync(…))?.Number
    private static Rewrite? Member(IInvocationOperation call, FewColumns found, FixContext context)
    {
        var (value, isAwaited) = ((SyntaxNode)call.Syntax, false);
        while (value.Parent is ParenthesizedExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || value.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } || value.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            value = value.Parent;
            isAwaited |= value is AwaitExpressionSyntax;
        }

        if (found.Read is not [var column] || !QueryOperators.Elements.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name)))
            return null;

        var (whole, isTested) = value.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == value => ((ExpressionSyntax)access, false),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax } access when access.Expression == value => (access, true),
            _ => default,
        };
        // Without a row, reading the column fails, as it does where the row stays an object.
        if (whole is null || !isTested && call.TargetMethod.Name.Contains("OrDefault"))
            return null;

        var row = RowName(found, call.Syntax, context);
        var type = isTested && column.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? $"({context.NameOf(column.Type, whole)}?)" : "";
        var selected = $"{type}{row}.{column.Name}";
        void Apply(Edit edit) => edit.Replace(whole, current =>
        {
            var executor = current.DescendantNodes().OfType<InvocationExpressionSyntax>().First(inner => inner.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText == call.TargetMethod.Name);
            var one = Selecting(executor, call, $"{row} => {selected}");
            return isAwaited ? AsyncRewriting.Await(one, current) : one;
        });

        return By(found, IsOne(call, found), Apply);
    }

    // var orders = await query.ToListAsync(); query.ToDictionaryAsync(order => order.Id, order => order.Number)
    private static Rewrite? Rows(IInvocationOperation call, FewColumns found, FixContext context)
    {
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        if (!IsUntyped(syntax))
            return null;

        var selector = $"{RowName(found, syntax, context)} => {Columns(found, syntax, context)}";
        return By(found, IsOne(call, found) || call.TargetMethod.Name.StartsWith("ToDictionary", StringComparison.Ordinal), edit => edit.Replace(syntax, current => Selecting(current, call, selector)));
    }

    // The condition of First goes before the Select, each on a line of its own where the call that runs the query is.
    private static InvocationExpressionSyntax Selecting(InvocationExpressionSyntax executor, IInvocationOperation call, string selector)
    {
        var access = (MemberAccessExpressionSyntax)executor.Expression;
        var arguments = executor.ArgumentList.Arguments;
        var query = access.Expression;
        if (call.ArgumentFor("predicate") is not null)
        {
            query = Step("Where", arguments[0].Expression.WithoutTrivia().ToString());
            arguments = arguments.RemoveAt(0);
        }

        return executor.WithExpression(access.WithExpression(Step("Select", selector))).WithArgumentList(executor.ArgumentList.WithArguments(arguments));

        ExpressionSyntax Step(string name, string argument) =>
            SyntaxFactory.InvocationExpression(access.WithExpression(query).WithName(SyntaxFactory.IdentifierName(name)), SyntaxFactory.ParseArgumentList($"({argument})")).WithTrailingTrivia(access.Expression.GetTrailingTrivia());
    }

    // Nothing says of what type the rows are: neither the variables that hold them, nor the lambdas that read them.
    private static bool IsUntyped(InvocationExpressionSyntax fetch)
    {
        var holder = fetch.Ancestors().TakeWhile(static node => node is not StatementSyntax).OfType<VariableDeclaratorSyntax>().FirstOrDefault();
        var name = holder?.Identifier.ValueText;
        var scope = holder is null ? fetch.FirstAncestorOrSelf<StatementSyntax>() ?? fetch.Parent! : fetch.Ancestors().First(static node => node is BlockSyntax or MemberDeclarationSyntax or SwitchSectionSyntax);
        return holder?.Parent is not VariableDeclarationSyntax { Type.IsVar: false }
            && scope.DescendantNodesAndSelf().All(node => !Reads(node) || node switch
            {
                ForEachStatementSyntax loop => loop.Type.IsVar,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => access.Name is not GenericNameSyntax
                    && call.ArgumentList.Arguments.All(static argument => argument.Expression is not (ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [{ Type: not null }, ..] } or AnonymousMethodExpressionSyntax)),
                _ => true,
            });

        bool Reads(SyntaxNode node) => node switch
        {
            ForEachStatementSyntax { Expression: var walked } => IsRows(walked),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => IsRows(receiver),
            _ => false,
        };

        bool IsRows(ExpressionSyntax rows) => rows.Span.Contains(fetch.Span) || rows.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(read => read.Identifier.ValueText == name);
    }

    private static bool IsOfColumns(IOperation value, IParameterSymbol row) => value.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var owner } } => SymbolEqualityComparer.Default.Equals(owner, row),
        IAnonymousObjectCreationOperation created => created.Initializers.All(member => member is ISimpleAssignmentOperation { Value: var part } && IsOfColumns(part, row)),
        _ => false,
    };

    // One row at most: which does not hang on an order.
    private static bool IsOne(IInvocationOperation call, FewColumns found) =>
        call.TargetMethod.Name.StartsWith("Single", StringComparison.Ordinal)
        || QueryOperators.Elements.Contains(QueryOperators.WithoutAsync(call.TargetMethod.Name)) && found.Query.PicksOne(call.ArgumentFor("predicate")?.Lambda());

    private static string Columns(FewColumns found, SyntaxNode place, FixContext context) => $"new {{ {string.Join(", ", found.Read.Select(column => $"{RowName(found, place, context)}.{column.Name}"))} }}";

    // As the query calls its rows already, or by their first letter.
    private static string RowName(FewColumns found, SyntaxNode place, FixContext context)
    {
        if (place is InvocationExpressionSyntax && place.DescendantNodes().OfType<SimpleLambdaExpressionSyntax>().FirstOrDefault() is { } given)
            return given.Parameter.Identifier.ValueText;

        var entity = char.ToLowerInvariant(found.Entity.Name[0]) + found.Entity.Name[1..];
        return new[] { entity[..1], entity, "row" }.First(name => name == "row" || context.Model.LookupSymbols(place.SpanStart, name: name).IsEmpty && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None);
    }

    private static Rewrite By(FewColumns found, bool isOrdered, Action<Edit> apply) =>
        isOrdered || found.Query.Has(QueryOperators.Orderings.Contains) ? Rewrite.Safe(Title, apply) : Rewrite.Review(Title, "rows without an order may come in another", apply);
}
