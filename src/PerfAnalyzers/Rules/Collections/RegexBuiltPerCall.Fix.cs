using System.Text.RegularExpressions;

namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RegexBuiltPerCallFix() : PerfFix<BaseObjectCreationExpressionSyntax>(RegexBuiltPerCall.Rule)
{
    // Of .NET 7; this assembly runs on older ones, too.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    protected override Rewrite? Plan(BaseObjectCreationExpressionSyntax creation, FixContext context)
    {
        if (context.OperationOf(creation) is not IObjectCreationOperation { Initializer: null, Type: INamedTypeSymbol type, Arguments: [{ Value: var pattern }, ..] } operation
            || Lifetimes.OfPerCall(operation) is not { } life
            || !StaticHoisting.IsNotAssignedAgain(life))
        {
            return null;
        }

        if (pattern.ConstantValue is not { HasValue: true, Value: string text })
            return BeforeLoop(creation, life, context) is { } move ? Rewrite.Review("Make it once, before the loop", "a pattern that does not parse throws even if the loop has no turn", move) : null;

        var options = OptionsOf(operation);
        if (!Parses(text, options) || !operation.Arguments.All(argument => argument.Value.IsFixed()))
            return null;

        if (DependsOnCulture(text, options) && BeforeLoop(creation, life, context) is { } hoist)
            return Rewrite.Safe("Make it once, before the loop", hoist);

        // A constant of the method is not known outside of it.
        if (operation.Descendants().Any(static part => part is ILocalReferenceOperation) || StaticHoisting.Of(creation, life) is not { } shared)
            return BeforeLoop(creation, life, context) is { } local ? Rewrite.Safe("Make it once, before the loop", local) : null;

        if (DependsOnCulture(text, options))
            return Rewrite.Review("Make it once, in a static field", "case is ignored by the rules of the first caller's culture", InField);

        return CanGenerate(operation, options, shared.Type, context) ? Rewrite.Safe("Generate it at compile time", Generated) : Rewrite.Safe("Make it once, in a static field", InField);

        void InField(Edit edit)
        {
            var name = edit.TypeName(type, creation);
            shared.Apply(edit, name, Stem(creation, life), $"new {name}({string.Join(", ", operation.Arguments.Select(argument => Layout.Code(argument.Syntax)))})");
        }

        void Generated(Edit edit)
        {
            var attribute = edit.TypeName(context.Known.GeneratedRegexAttribute!, creation).Replace("GeneratedRegexAttribute", "GeneratedRegex");
            var flags = options & ~RegexOptions.Compiled;
            var arguments = flags == RegexOptions.None ? Layout.Code(operation.Arguments[0].Syntax)
                : flags == options ? string.Join(", ", operation.Arguments.Select(argument => Layout.Code(argument.Syntax)))
                : $"{Layout.Code(operation.Arguments[0].Syntax)}, {string.Join(" | ", flags.ToString().Split(',').Select(flag => $"{edit.TypeName(context.Known.RegexOptions!, creation)}.{flag.Trim()}"))}";
            var member = edit.GeneratedMember(shared.Type, edit.TypeName(type, creation), Stem(creation, life), $"[{attribute}({arguments})]");
            StaticHoisting.Replace(creation, life, $"{member}()", edit);
        }
    }

    // Before the outermost loop that changes nothing of it.
    private static Action<Edit>? BeforeLoop(BaseObjectCreationExpressionSyntax creation, Lifetimes life, FixContext context)
    {
        var operation = (IObjectCreationOperation)life.Creation;
        bool IsSame(LoopScope loop) => operation.Arguments.All(argument => argument.Value.IsFixed() || loop.IsInvariant(argument.Value));
        if (LoopScope.Around(operation) is not { } inner || !IsSame(inner)
            || inner.Outermost(IsSame).Construct is not { } construct
            || construct is IInvocationOperation call && !call.RunsInPlace()
            || Hoisting.Before(construct.Syntax, context) is not { } place
            || operation.Descendants().Any(part => part is ILocalReferenceOperation { Local: var constant } && constant.DeclaringSyntaxReferences.Any(declaration => construct.Syntax.Span.Contains(declaration.Span)))
            || creation.DescendantTokens().Any(token => token.Text.Contains('\n'))
            || life.Variable is { } variable && IsNamedOutside(construct.Syntax, variable.Name))
        {
            return null;
        }

        return edit =>
        {
            var name = life.Variable?.Name ?? edit.FreshName("regex", construct.Syntax);
            edit.InsertBefore(place, $"var {name} = new {edit.TypeName((INamedTypeSymbol)operation.Type!, creation)}{Layout.Code(creation.ArgumentList!)};");
            StaticHoisting.Replace(creation, life, name, edit);
        };
    }

    // The local moves out to where others of its name may be.
    private static bool IsNamedOutside(SyntaxNode loop, string name) =>
        (loop.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? loop.SyntaxTree.GetRoot())
            .DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && !loop.Span.Contains(token.Span));

    private static bool CanGenerate(IObjectCreationOperation creation, RegexOptions options, TypeDeclarationSyntax type, FixContext context) =>
        creation.Arguments.Length <= 2
        && (options & NonBacktracking) == 0
        && context.AllTargetsHave(known => known.GeneratedRegexAttribute is not null)
        && creation.Syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
        && type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(around => around is ClassDeclarationSyntax or RecordDeclarationSyntax or StructDeclarationSyntax && around.TypeParameterList is null);

    private static RegexOptions OptionsOf(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "options")?.Value.ConstantValue is { HasValue: true, Value: int options } ? (RegexOptions)options : RegexOptions.None;

    private static bool Parses(string pattern, RegexOptions options)
    {
        try
        {
            _ = new Regex(pattern, options & ~(RegexOptions.Compiled | NonBacktracking));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // Which letters differ only in case is another question in Turkey.
    private static bool DependsOnCulture(string pattern, RegexOptions options) =>
        (options & RegexOptions.CultureInvariant) == 0 && ((options & RegexOptions.IgnoreCase) != 0 || pattern.Contains("(?") && Regex.IsMatch(pattern, @"\(\?[a-z]*i"));

    private static string Stem(SyntaxNode creation, Lifetimes life)
    {
        if (life.Variable is { Name: { Length: > 2 } local } && !local.Equals("regex", StringComparison.OrdinalIgnoreCase))
            return Capitalized(local) + (local.EndsWith("Regex", StringComparison.OrdinalIgnoreCase) ? "" : "Regex");

        var member = creation.Ancestors().OfType<MemberDeclarationSyntax>().First(node => node is not GlobalStatementSyntax);
        var name = member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => "Shared",
        };
        return name + "Regex";
    }

    private static string Capitalized(string name) => char.ToUpperInvariant(name.TrimStart('_')[0]) + name.TrimStart('_')[1..];
}
