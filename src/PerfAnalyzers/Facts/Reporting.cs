using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>Reporting, with the guards that are common to all rules.</summary>
public static class Reporting
{
    /// <summary>Reports <paramref name="operation"/> at the place a reader looks for it, unless a common guard says that it is no finding.</summary>
    public static void Report(this OperationAnalysisContext context, DiagnosticDescriptor rule, IOperation operation, params object?[] arguments) =>
        context.Report(rule, operation, ImmutableArray<Location>.Empty, arguments);

    /// <summary>Reports <paramref name="operation"/> at a part of it that a reader looks at first.</summary>
    public static void ReportAt(this OperationAnalysisContext context, DiagnosticDescriptor rule, IOperation operation, SyntaxNode site, params object?[] arguments) =>
        context.ReportAt(rule, operation, site.Site(), arguments);

    /// <inheritdoc cref="ReportAt(OperationAnalysisContext, DiagnosticDescriptor, IOperation, SyntaxNode, object[])"/>
    public static void ReportAt(this OperationAnalysisContext context, DiagnosticDescriptor rule, IOperation operation, Location site, params object?[] arguments)
    {
        if (!operation.IsNotRun() && !operation.HasErrors() && !IsSwitchedOff(context, rule, operation))
            context.ReportDiagnostic(Diagnostic.Create(rule, site, arguments));
    }

    /// <inheritdoc cref="Report(OperationAnalysisContext, DiagnosticDescriptor, IOperation, object[])"/>
    /// <param name="path">Where the finding leads to, hop by hop.</param>
    public static void Report(
        this OperationAnalysisContext context, DiagnosticDescriptor rule, IOperation operation, ImmutableArray<Location> path, params object?[] arguments)
    {
        if (!operation.IsNotRun() && !operation.HasErrors() && !IsSwitchedOff(context, rule, operation))
            context.ReportDiagnostic(Diagnostic.Create(rule, operation.Site(), path, arguments));
    }

    /// <summary>Invocation: the method name; creation: <c>new</c> through the type; property: its name; assignment: up to its operator; loop: its keyword; method: its name.</summary>
    public static Location Site(this IOperation operation) => operation.Syntax.Site();

    /// <inheritdoc cref="Site(IOperation)"/>
    public static Location Site(this SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: var called } => Name(called).GetLocation(),
        ObjectCreationExpressionSyntax creation => Location.Create(creation.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(creation.SpanStart, creation.Type.Span.End)),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => Name(syntax).GetLocation(),
        AssignmentExpressionSyntax assignment => Location.Create(assignment.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(assignment.SpanStart, assignment.OperatorToken.Span.End)),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        VariableDeclaratorSyntax variable => variable.Identifier.GetLocation(),
        CommonForEachStatementSyntax loop => loop.ForEachKeyword.GetLocation(),
        ForStatementSyntax loop => loop.ForKeyword.GetLocation(),
        WhileStatementSyntax loop => loop.WhileKeyword.GetLocation(),
        DoStatementSyntax loop => loop.DoKeyword.GetLocation(),
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        LocalFunctionStatementSyntax function => function.Identifier.GetLocation(),
        _ => syntax.GetLocation(),
    };

    private static SyntaxNode Name(SyntaxNode called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => called,
    };

    private static bool HasErrors(this IOperation operation)
    {
        var statement = operation.EnclosingStatement();
        if (statement.Syntax.ContainsDiagnostics)
            return true;

        foreach (var part in statement.DescendantsAndSelf())
        {
            if (part is IInvalidOperation || part.Type is IErrorTypeSymbol)
                return true;
        }

        return false;
    }

    private static bool IsSwitchedOff(OperationAnalysisContext context, DiagnosticDescriptor rule, IOperation operation)
    {
        var tree = operation.Syntax.SyntaxTree;
        if (rule.CustomTags.Contains(Tag.QuietInTests)
            && context.IsTestProject()
            && !SharedOptions.AnalyzeTestProjects.Read(context.Options, tree, rule))
        {
            return true;
        }

        var symbols = SharedOptions.ExcludedSymbols.Read(context.Options, tree, rule);
        if (symbols.Covers(operation.UsedSymbol()) || symbols.Covers(context.ContainingSymbol))
            return true;

        var types = SharedOptions.ExcludedTypes.Read(context.Options, tree, rule);
        return !types.IsEmpty && (types.CoversFamily(operation.UsedType()) || types.CoversFamily(context.ContainingSymbol.ContainingType));
    }

    private static bool IsTestProject(this OperationAnalysisContext context) =>
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.IsTestProject", out var value)
            && value.Equals("true", StringComparison.OrdinalIgnoreCase)
        || KnownSymbols.Of(context.Compilation).HasTestFramework;

    private static ISymbol? UsedSymbol(this IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => operation.ReferencedSymbol(),
    };

    private static ITypeSymbol? UsedType(this IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Receiver()?.Type ?? call.TargetMethod.ContainingType,
        IObjectCreationOperation creation => creation.Type,
        IMemberReferenceOperation member => member.Member.ContainingType,
        _ => operation.Type,
    };

    private static bool CoversFamily(this SymbolList types, ITypeSymbol? type)
    {
        if (type is null)
            return false;

        foreach (var implemented in type.AllInterfaces)
        {
            if (types.Names(implemented))
                return true;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (types.Names(current))
                return true;
        }

        return false;
    }
}
