namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class QueryInLoopFix() : PerfFix<InvocationExpressionSyntax>(QueryInLoop.Rule)
{
    protected override Rewrite? Plan(InvocationExpressionSyntax syntax, FixContext context)
    {
        if (context.OperationOf(syntax) is not IInvocationOperation call
            || KeyLookup.Of(call) is not { } lookup
            || Hoisting.Before(lookup.Loop.Construct.Syntax, context) is not { } place
            || !context.Known.Enumerable!.GetMembers("Chunk").Any()
            || !context.CanImport(context.Known.Enumerable.ContainingNamespace)
            || !context.CanImport(context.Known.EntityFrameworkQueryableExtensions!.ContainingNamespace))
        {
            return null;
        }

        return Rewrite.Review("Load the rows before the loop", "the loop does not see what changes while it turns", edit =>
        {
            var (entity, key, at) = (lookup.Key.ContainingType, lookup.Key, place.Anchor);
            var rows = edit.FreshName($"{Indexes.Plural(char.ToLowerInvariant(entity.Name[0]) + entity.Name[1..])}By{key.Name}", at);
            var (keys, row) = (edit.FreshName("keys", at), edit.FreshName("row", at));
            edit.TryImport(context.Known.Enumerable.ContainingNamespace);
            edit.TryImport(context.Known.EntityFrameworkQueryableExtensions.ContainingNamespace);

            var keyType = context.NameOf(key.Type, at);
            var element = lookup.Element.Name;
            var wanted = Layout.Code(lookup.Loop.Source!.Syntax) + (lookup.Path.Length == 0 ? "" : $".Select({element} => {element}{lookup.Path})");
            var query = $"{Layout.Code(lookup.Query.Syntax)}.Where({lookup.RowName} => {keys}.Contains({lookup.RowName}.{key.Name}))";
            var load = lookup.IsAsync ? AsyncRewriting.Await($"{query}.ToListAsync({lookup.Token})", syntax) : $"{query}.ToList()";
            edit.InsertBefore(place, $"var {rows} = new {edit.TypeName(context.Known.Dictionary!, at)}<{keyType}, {context.NameOf(entity, at)}>();");
            edit.InsertBefore(place, $"foreach ({edit.TypeName(context.Known.IEnumerable!, at)}<{keyType}> {keys} in {wanted}.Distinct().Chunk(1000))\n"
                + $"{{\n{edit.Layout.Indent}foreach (var {row} in {load})\n{edit.Layout.Indent}{edit.Layout.Indent}{rows}.Add({row}.{key.Name}, {row});\n}}");

            var value = Layout.Code(lookup.Value.Syntax);
            var one = lookup.IsOptional ? "" : edit.FreshName("found", at);
            var found = lookup.IsOptional
                ? $"{rows}.GetValueOrDefault({value})"
                : $"{rows}.TryGetValue({value}, out var {one}) ? {one} : throw new {edit.TypeName(context.Known.InvalidOperationException!, at)}(\"Sequence contains no elements\")";
            edit.Replace(Whole(syntax), current => Parenthesised(SyntaxFactory.ParseExpression(found), current));
        });
    }

    // await query.FirstAsync(…).ConfigureAwait(false)
    private static ExpressionSyntax Whole(ExpressionSyntax call) => call.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured } => Whole(configured),
        AwaitExpressionSyntax { Parent: ParenthesizedExpressionSyntax parenthesised } => parenthesised,
        AwaitExpressionSyntax awaited => awaited,
        _ => call,
    };

    private static ExpressionSyntax Parenthesised(ExpressionSyntax found, SyntaxNode place) =>
        found is ConditionalExpressionSyntax && place.Parent is not (EqualsValueClauseSyntax or ArgumentSyntax or AssignmentExpressionSyntax or ParenthesizedExpressionSyntax)
            ? SyntaxFactory.ParenthesizedExpression(found)
            : found;
}
