namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StringBuiltInLoopFix() : PerfFix<AssignmentExpressionSyntax>(StringBuiltInLoop.Rule)
{
    protected override Rewrite? Plan(AssignmentExpressionSyntax assignment, FixContext context)
    {
        if (context.OperationOf(assignment) is not { } operation
            || GrowingString.Of(operation) is not { Target: ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: [var reference] } text } } growing
            || reference.GetSyntax(context.Cancellation) is not VariableDeclaratorSyntax
            {
                Initializer.Value: var initial, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } declaration,
            }
            || context.OperationOf(initial) is not { } value || !IsNeverNull(value)
            || context.Known.StringBuilder is not { } builder
            || !growing.Growths.All(growth => CanAppend(growth, text))
            || ReadsOf(text, growing) is not { } reads)
        {
            return null;
        }

        return Rewrite.Safe("Append to a StringBuilder", edit =>
        {
            var type = edit.TypeName(builder, declaration);
            edit.Replace(initial, current => SyntaxFactory.ParseExpression($"new {type}({(IsEmpty(value) ? "" : current.WithoutTrivia())})"));
            edit.Replace(declaration.Type, _ => SyntaxFactory.ParseTypeName("var"));
            foreach (var growth in growing.Growths)
                Append(growth, text.Name, edit);
            foreach (var read in reads)
                edit.Replace(read, current => SyntaxFactory.ParseExpression($"{current.WithoutTrivia()}.ToString()"));
        });
    }

    /// <summary>The places that read the text and can ask the builder for it; null if some cannot, or if the variable gets another text there.</summary>
    private static List<SyntaxNode>? ReadsOf(ILocalSymbol text, GrowingString growing)
    {
        var reads = new List<SyntaxNode>();
        foreach (var use in growing.Target.Body().DescendantsAndSelf().OfType<ILocalReferenceOperation>())
        {
            if (!use.IsUseOf(text) || growing.Growths.Any(growth => growth.Operation.Syntax.Span.Contains(use.Syntax.Span)))
                continue;

            if (use.IsWritten() || use.CapturedBy() is not null)
                return null;

            // The builder has these members, too.
            if (use.Parent is IPropertyReferenceOperation { Property.Name: "Length" } or IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true } } or INameOfOperation)
                continue;

            if (LoopScope.Around(use) is { } loop && !loop.Declares(text))
                return null;

            reads.Add(use.Syntax);
        }

        return reads;
    }

    private static bool CanAppend(StringGrowth growth, ILocalSymbol text) =>
        !growth.Appended.IsEmpty
        && growth.Operation.Parent is IExpressionStatementOperation
        && growth.Target is ILocalReferenceOperation target && target.CapturedBy() is null
        && growth.Appended.All(piece => IsAppendedAsText(piece) && !piece.DescendantsAndSelf().Any(part => part.IsUseOf(text)))
        && (growth.Appended.Length == 1 && !growth.Operation.Descendants().Any(part => part is IInterpolationOperation) || !IsTried(growth.Operation, text));

    // What follows a caught exception would read half of what was to be added.
    private static bool IsTried(IOperation operation, ILocalSymbol text) =>
        operation.Syntax.Ancestors().OfType<TryStatementSyntax>().Any(attempt => !attempt.Span.Contains(text.DeclaringSyntaxReferences[0].Span));

    // Whether Append puts there what + does. It takes the characters of an array, where + takes its type's name, and what converts to a number as one.
    private static bool IsAppendedAsText(IOperation piece) => piece switch
    {
        IInterpolatedStringTextOperation => true,
        IInterpolationOperation interpolation => !interpolation.Descendants().Any(part => part is IAwaitOperation),
        _ => !(piece.Descendants().Any(part => part is IAwaitOperation) && piece.DescendantsAndSelf().Any(part => part is IInterpolationOperation))
             && piece.WithoutConversions() is { Type: { } type, ConstantValue: not { HasValue: true, Value: null } } and not IConversionOperation
             && IsAppendedAsText(type),
    };

    private static bool IsAppendedAsText(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => false,
        { SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum or TypeKind.TypeParameter or TypeKind.Interface } => true,
        INamedTypeSymbol { IsRefLikeType: false, TypeKind: TypeKind.Class or TypeKind.Struct } named => !named.ConvertsImplicitly(),
        _ => false,
    };

    private static void Append(StringGrowth growth, string text, Edit edit)
    {
        var assignment = (AssignmentExpressionSyntax)growth.Operation.Syntax;
        var pieces = growth.Appended.SelectMany(piece => Lines(piece.Syntax is ArgumentSyntax { Expression: var argument } ? argument : piece.Syntax)).Select(piece => PathTo(piece, assignment)).ToList();
        var separator = SpansLines(assignment) ? edit.Layout.NewLine + Layout.IndentationOf(assignment) + edit.Layout.Indent : "";
        edit.Replace(assignment, current =>
        {
            var appended = growth.Appended[0] is IInterpolatedStringContentOperation
                ? [Remainder((InterpolatedStringExpressionSyntax)current.Right)]
                : pieces.Select(path => Argument((ExpressionSyntax)path.Aggregate((SyntaxNode)current, (node, child) => node.ChildNodes().ElementAt(child))));
            return SyntaxFactory.ParseExpression(text + string.Join(separator, appended.Select(argument => $".Append({argument})")));
        });
    }

    // A constant written over several lines is appended line by line.
    private static IEnumerable<SyntaxNode> Lines(SyntaxNode piece) =>
        piece is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var left, Right: LiteralExpressionSyntax right } sum && SpansLines(sum)
            ? [.. Lines(left), right]
            : [piece];

    private static bool SpansLines(SyntaxNode node) => node.GetLocation().GetLineSpan() is var lines && lines.StartLinePosition.Line < lines.EndLinePosition.Line;

    // Where a nested fix has rewritten a piece, only its place leads to it.
    private static IReadOnlyList<int> PathTo(SyntaxNode node, SyntaxNode root)
    {
        var path = new List<int>();
        for (; node != root; node = node.Parent!)
            path.Insert(0, node.Parent!.ChildNodes().ToList().IndexOf(node));

        return path;
    }

    // $"{text}, {x}" without the text.
    private static string Remainder(InterpolatedStringExpressionSyntax whole)
    {
        var rest = whole.WithContents(whole.Contents.RemoveAt(0));
        return rest.Contents switch
        {
            [InterpolationSyntax { AlignmentClause: null, FormatClause: null, Expression: var only }] => Argument(only),
            [InterpolatedStringTextSyntax only] when whole.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken) =>
                Argument((ExpressionSyntax)SyntaxFactory.ParseExpression($"\"{only.ToString().Replace("{{", "{").Replace("}}", "}")}\"")),
            _ => rest.WithoutTrivia().ToString(),
        };
    }

    private static string Argument(ExpressionSyntax piece)
    {
        while (piece is ParenthesizedExpressionSyntax { Expression: var inner })
            piece = inner;

        return piece is LiteralExpressionSyntax { Token: { Value: string { Length: 1 } character } }
            ? SyntaxFactory.Literal(character[0]).ToString()
            : piece.WithoutTrivia().ToString();
    }

    private static bool IsEmpty(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: "" } || value is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    private static bool IsNeverNull(IOperation value) =>
        IsEmpty(value)
        || value.ConstantValue is { HasValue: true, Value: not null }
        || value.WithoutConversions() is IInterpolatedStringOperation or IBinaryOperation
        || value.SemanticModel!.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.NotNull;
}
