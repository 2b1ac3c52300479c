using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>A thread that code makes and starts: what it is given, and why the thread pool might not do instead.</summary>
public sealed class StartedThread
{
    private static readonly ImmutableArray<string> LongLived = ImmutableArray.Create(
        "worker", "thread", "listener", "consumer", "producer", "server", "pump", "device", "drive", "port", "subscriber", "runner");

    private readonly ILocalSymbol? _variable;
    private readonly ImmutableArray<IInvocationOperation> _calls;

    private StartedThread(IObjectCreationOperation creation, ILocalSymbol? variable, ImmutableArray<IInvocationOperation> calls) => (Creation, _variable, _calls) = (creation, variable, calls);

    public IObjectCreationOperation Creation { get; }

    /// <summary>The thread that a creation makes; null where nothing around starts one.</summary>
    public static StartedThread? Of(IObjectCreationOperation creation)
    {
        if (!creation.Type.Is(KnownSymbols.Of(creation).Thread))
            return null;

        var calls = creation.Body().Descendants().OfType<IInvocationOperation>().Where(call => call.TargetMethod.ContainingType.Is(KnownSymbols.Of(creation).Thread)).ToImmutableArray();
        return calls.Any(static call => call.TargetMethod.Name is "Start" or "UnsafeStart") ? new(creation, VariableOf(creation), calls) : null;
    }

    /// <summary>Whether each turn of the loop starts one for its own element.</summary>
    public bool IsForElementOf(LoopScope loop) =>
        loop.UsesElement(Creation) || CallsOn("Start", "UnsafeStart").Any(start => start.Arguments.Any(argument => loop.UsesElement(argument.Value)));

    /// <summary>Whether it is asked for what a thread of the pool cannot give: a stack of its own size, an apartment, a priority.</summary>
    public bool IsSpecial =>
        Creation.Arguments.Length > 1
        || Creation.Initializer?.Initializers.Any(static set => set is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Priority" or "ApartmentState" } }) == true
        || CallsOn("SetApartmentState", "TrySetApartmentState").Any()
        || _variable is not null && Creation.Body().Descendants().Any(part => part is IPropertyReferenceOperation { Property.Name: "Priority", Instance: { } set } && set.IsUseOf(_variable));

    /// <summary>Whether the loop waits for it before its next turn.</summary>
    public bool IsJoinedIn(LoopScope loop) => CallsOn("Join").Any(join => loop.Construct.Syntax.Span.Contains(join.Syntax.Span));

    /// <summary>Whether it goes on for as long as the program: it turns until it is told to stop, or belongs to one of a fixed set of workers or listeners.</summary>
    public bool IsLongLived(LoopScope loop) =>
        loop.Source is { } source && LongLived.Any(name => source.Name().IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
        || Creation.Arguments is [{ Value: { } work }, ..] && CodeOf(work).Any(TurnsUntilStopped);

    private IEnumerable<IInvocationOperation> CallsOn(params string[] names) =>
        _calls.Where(call => names.Contains(call.TargetMethod.Name) && (call.Instance == Creation || _variable is not null && call.Instance?.IsUseOf(_variable) == true));

    private static ILocalSymbol? VariableOf(IOperation creation) => (creation.Parent is IConversionOperation conversion ? conversion : creation).Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
        _ => null,
    };

    // The code of the lambda or method, and of the methods that it calls.
    private static IEnumerable<SyntaxNode> CodeOf(IOperation work)
    {
        var bodies = Bodies.Of(work.SemanticModel!.Compilation);
        foreach (var part in work.DescendantsAndSelf())
        {
            var called = part switch
            {
                IInvocationOperation call => call.TargetMethod,
                IMethodReferenceOperation group => group.Method,
                _ => null,
            };
            if (part is IAnonymousFunctionOperation)
                yield return part.Syntax;
            else if (called is not null && bodies.DeclarationOf(called) is { } declaration)
                yield return declaration;
        }
    }

    private static bool TurnsUntilStopped(SyntaxNode code) => code.DescendantNodes().Any(static node => node switch
    {
        ForStatementSyntax { Condition: null } => true,
        WhileStatementSyntax { Condition: var condition } => IsEndless(condition),
        DoStatementSyntax { Condition: var condition } => IsEndless(condition),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetConsumingEnumerable" or "ReadAllAsync" } } => true,
        _ => false,
    });

    // while (true), while (!_stopped), while (running): nothing is counted, nothing is taken
    private static bool IsEndless(ExpressionSyntax condition) => condition switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand } => IsEndless(operand),
        LiteralExpressionSyntax or IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: not ("EndOfStream" or "IsEmpty") } => true,
        _ => false,
    };
}
