using System.Text.RegularExpressions;

namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegexBuiltPerCall() : PerfAnalyzer(Rule, Compiled, PerCall, PerOuterTurn)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF1016", Area.Collections, DiagnosticSeverity.Warning,
        title: "A Regex is built where it is used",
        message: "Every turn of the loop parses the same pattern again to make this Regex; make it once, outside the loop",
        why: "Making a Regex parses its pattern and builds an interpreter for it, which costs more than most matches (3.5 µs for a short pattern), and with RegexOptions.Compiled "
           + "it compiles a method as well (1.3 ms). A Regex never changes and serves any number of threads, so one that is made once gives the same answers.",
        suppress: "where the code runs once or twice in the life of the process.",
        fix: "safe; a member that [GeneratedRegex] writes at compile time (.NET 7 and C# 11 on), else a static readonly field, else a local before the loop. A regex that ignores case by the rules of the "
           + "current culture stays in its method, or is a review. None for patterns that are no constants, but a review where the loop does not change them, or that do not parse.",
        overlaps: "SYSLIB1045 offers the same for every constant pattern; where it is on, only loops and RegexOptions.Compiled are reported here",
        tags: Tag.QuietInTests);

    private static readonly DiagnosticDescriptor Compiled = WithMessage(Rule,
        "Each call compiles the same pattern to a method of its own to make this Regex; make it once");

    private static readonly DiagnosticDescriptor PerCall = AsSuggestion(Rule,
        "Each call parses the same pattern again to make this Regex; make it once");

    private static readonly DiagnosticDescriptor PerOuterTurn = AsSuggestion(Rule,
        "Every turn of the outer loop parses the patterns of the inner one again; make a Regex for each of them once, before both loops");

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        if (known.Regex is not { } regex)
            return;

        context.RegisterOperationAction(c =>
        {
            var creation = (IObjectCreationOperation)c.Operation;
            if (creation.Type.Is(regex) && Lifetimes.OfPerCall(creation) is not null && Cost(creation, c) is { } rule)
                c.Report(rule, creation);
        }, OperationKind.ObjectCreation);

        // The static methods keep the last 15 patterns.
        context.RegisterOperationAction(c =>
        {
            var call = (IInvocationOperation)c.Operation;
            if (call.Instance is null && call.TargetMethod.ContainingType.Is(regex) && call.ArgumentFor("pattern") is { } pattern && !pattern.IsFixed()
                && LoopScope.Around(call) is { } loop && loop.RepeatsPerOuterTurn(pattern))
                c.Report(PerOuterTurn, call);
        }, OperationKind.Invocation);
    }

    private static DiagnosticDescriptor? Cost(IObjectCreationOperation creation, OperationAnalysisContext context)
    {
        var isFixed = creation.Arguments.All(static argument => argument.Value.IsFixed());
        if (LoopScope.Around(creation) is { } loop)
            return isFixed || creation.Arguments.All(argument => argument.Value.IsFixed() || loop.IsInvariant(argument.Value)) ? Rule
                : creation.Arguments.All(argument => argument.Value.IsFixed() || loop.RepeatsPerOuterTurn(argument.Value)) ? PerOuterTurn : null;

        return !isFixed ? null
            : IsCompiled(creation) ? Compiled
            : context.OffersToGenerateRegexes() ? null : PerCall;
    }

    private static bool IsCompiled(IObjectCreationOperation creation) =>
        creation.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: int options } && argument.Parameter?.Name == "options" && ((RegexOptions)options).HasFlag(RegexOptions.Compiled));
}
