using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>
/// A method that answers by calling itself more than once, for arguments a step away from its own: <c>F(n - 1) + F(n - 2)</c>. Steps commute, so the calls meet again
/// at the same arguments, and each meeting doubles the work. Children of a node, halves of a range and changed objects are no steps.
/// </summary>
public sealed class OverlappingRecursion
{
    private OverlappingRecursion(IMethodSymbol method, ImmutableArray<IInvocationOperation> calls) => (Method, Calls) = (method, calls);

    public IMethodSymbol Method { get; }

    /// <summary>The calls of itself, all of them a step away.</summary>
    public ImmutableArray<IInvocationOperation> Calls { get; }

    /// <param name="body">The method's body, or the local function.</param>
    public static OverlappingRecursion? Of(IMethodSymbol method, IOperation body)
    {
        if (!method.ReturnType.IsValueType || method.IsAsync || method.Parameters.IsEmpty || method.Parameters.Any(static parameter => parameter.RefKind is not RefKind.None and not RefKind.In)
            || method.GetAttributes().Any(static attribute => attribute.AttributeClass?.ContainingNamespace is not { } space || !space.ToDisplayString().StartsWith("System", StringComparison.Ordinal)))
        {
            return null;
        }

        var calls = ImmutableArray.CreateBuilder<IInvocationOperation>();
        foreach (var part in body.Descendants())
        {
            if (part is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition))
                calls.Add(call);
        }

        var steps = new Steps(method, body);
        var stepping = calls.Where(steps.IsStep).ToImmutableArray();
        return stepping.Any(call => stepping.Any(other => MeetOnOnePath(call, other, body)))
            && body.Descendants().All(part => IsPure(part, method, body))
            ? new(method, calls.ToImmutable())
            : null;
    }

    // Both run in one call of the method; or one runs more than once in a loop.
    private static bool MeetOnOnePath(IInvocationOperation one, IInvocationOperation other, IOperation body) =>
        one == other ? LoopScope.Around(one, smallLoop: 1) is { Construct: ILoopOperation } : one.Syntax.SpanStart < other.Syntax.SpanStart && !AreExclusive(one, other, body);

    private static bool AreExclusive(IOperation one, IOperation other, IOperation body)
    {
        for (var part = one; part.Parent is { } parent && part != body; part = parent)
        {
            if (parent.Syntax.Span.Contains(other.Syntax.Span))
            {
                return parent switch
                {
                    IConditionalOperation choice => part != choice.Condition && !choice.Condition.Syntax.Span.Contains(other.Syntax.Span),
                    ISwitchExpressionOperation selection => part != selection.Value,
                    ISwitchOperation selection => part != selection.Value,
                    _ => part.AlwaysLeaves(body),
                };
            }

            // if (…) return F(n - 1);
            if (part.AlwaysLeaves(body))
                return true;
        }

        return false;
    }

    // It neither remembers nor changes anything, and asks nobody whose answer could differ.
    private static bool IsPure(IOperation part, IMethodSymbol method, IOperation body) => part switch
    {
        IAssignmentOperation { Target: var target } => IsOwnVariable(target, body),
        IIncrementOrDecrementOperation { Target: var target } => IsOwnVariable(target, body),
        IExpressionStatementOperation { Operation: IInvocationOperation or IAwaitOperation or IDynamicInvocationOperation } => false,
        IInvocationOperation call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition)
            ? call.Instance is null or IInstanceReferenceOperation
            : !call.TargetMethod.ReturnsVoid && (call.TargetMethod.IsStatic ? !call.TargetMethod.IsInSource() || call.TargetMethod.Parameters.All(static parameter => parameter.Type.IsValueType || parameter.Type.SpecialType == SpecialType.System_String)
                : call.Instance?.Type is IArrayTypeSymbol or { SpecialType: not SpecialType.None and not SpecialType.System_Object }),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => false,
        IObjectCreationOperation { Type.IsReferenceType: true } or IArrayCreationOperation or IAnonymousFunctionOperation or IAwaitOperation or IDynamicInvocationOperation => false,
        IReturnOperation { Kind: OperationKind.YieldReturn } => false,
        ILocalFunctionOperation => part == body,
        _ => true,
    };

    private static bool IsOwnVariable(IOperation target, IOperation body) => target.WithoutConversions() switch
    {
        ILocalReferenceOperation { Local: var local } => local.DeclaringSyntaxReferences is [var declaration] && body.Syntax.Span.Contains(declaration.Span),
        IParameterReferenceOperation or IDiscardOperation => true,
        ITupleOperation tuple => tuple.Elements.All(element => IsOwnVariable(element, body)),
        IDeclarationExpressionOperation => true,
        _ => false,
    };

    /// <summary>Which arguments are a step away from the parameters.</summary>
    private sealed class Steps(IMethodSymbol method, IOperation body)
    {
        private const int MostLocals = 3;

        /// <summary>Whether every argument is the parameter as it is, or a step away from it, and at least one is that.</summary>
        public bool IsStep(IInvocationOperation call)
        {
            var stepped = false;
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter is not { Ordinal: var ordinal } || ordinal >= method.Parameters.Length)
                    return false;

                var parameter = method.Parameters[ordinal];
                var value = Followed(argument.Value.WithoutConversions(), MostLocals);
                if (IsItself(value, parameter))
                    continue;
                if (!IsStepFrom(value, parameter))
                    return false;
                stepped = true;
            }

            return stepped;
        }

        // n - 1, n + 1, n / 2, n >> 1, rest - weights[i], rest - coin
        private bool IsStepFrom(IOperation value, IParameterSymbol parameter) =>
            parameter.Type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64
            && !LoopEffects.Of(body).Assigns(parameter)
            && value is IBinaryOperation { LeftOperand: var left, RightOperand: var right, OperatorKind: var kind }
            && kind switch
            {
                BinaryOperatorKind.Subtract => IsItself(left, parameter) && (right.ConstantValue.HasValue || IsGiven(Followed(right.WithoutConversions(), MostLocals))),
                BinaryOperatorKind.Add => IsItself(left, parameter) && right.ConstantValue.HasValue || IsItself(right, parameter) && left.ConstantValue.HasValue,
                BinaryOperatorKind.Divide or BinaryOperatorKind.RightShift => IsItself(left, parameter) && right.ConstantValue.HasValue,
                _ => false,
            };

        private static bool IsItself(IOperation value, IParameterSymbol parameter) => value.WithoutConversions() is IParameterReferenceOperation { Parameter: var used } && SymbolEqualityComparer.Default.Equals(used, parameter);

        // What a collection holds, or the variable of a loop.
        private static bool IsGiven(IOperation value) => value switch
        {
            IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } => true,
            ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: [var declaration] } } => declaration.GetSyntax() is ForEachStatementSyntax or VariableDeclaratorSyntax { Parent.Parent: ForStatementSyntax },
            _ => false,
        };

        private static IOperation Followed(IOperation value, int steps) =>
            steps > 0 && value is ILocalReferenceOperation { Local: var local } && local.OnlyValue(value) is { } only ? Followed(only, steps - 1) : value;
    }
}
