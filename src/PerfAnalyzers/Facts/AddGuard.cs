namespace PerfAnalyzers;

/// <summary>The condition of <c>if (!list.Contains(v)) list.Add(v)</c>, or of <c>if (list.Contains(v)) continue; … list.Add(v)</c>.</summary>
public sealed class AddGuard
{
    private AddGuard(SyntaxNode syntax, bool isNegated) => (Syntax, IsNegated) = (syntax, isNegated);

    /// <summary>What the answer of the set's Add replaces.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>Whether it asks if the value is missing.</summary>
    public bool IsNegated { get; }

    /// <summary>The guard, when each time it lets pass adds exactly the value that was looked for.</summary>
    public static AddGuard? Of(IInvocationOperation contains, RepeatedSearch found) => contains.Parent switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Parent: IConditionalOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.IfStatementSyntax } choice } not
            when choice.Condition == not && AddsFirst(Statements(choice.WhenTrue), found) => new(not.Syntax, isNegated: true),
        IConditionalOperation { WhenFalse: null, Parent: IBlockOperation block } choice
            when choice.Condition == contains && Statements(choice.WhenTrue) is [IBranchOperation { BranchKind: BranchKind.Continue }]
            && AddsFirst(block.Operations.RemoveRange(0, block.Operations.IndexOf(choice) + 1), found) => new(contains.Syntax, isNegated: false),
        _ => null,
    };

    private static ImmutableArray<IOperation> Statements(IOperation branch) => branch is IBlockOperation block ? block.Operations : ImmutableArray.Create(branch);

    // What stands before the Add must neither leave nor throw into a handler of the loop: then the set would know more than the list.
    private static bool AddsFirst(ImmutableArray<IOperation> statements, RepeatedSearch found) =>
        statements is [IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var added }] } add }, ..]
        && add.Receiver().IsSameAs(found.Search.Receiver)
        && found.Search.Value is { } value && added.IsSameValueAs(value);
}
