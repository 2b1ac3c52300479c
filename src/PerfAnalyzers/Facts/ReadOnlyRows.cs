namespace PerfAnalyzers;

/// <summary>What becomes of the entities that a query gives: whether anybody changes them, or could.</summary>
public static class ReadOnlyRows
{
    private const int MostSteps = 20;

    private enum Fate
    {
        /// <summary>They are counted, or compared with null.</summary>
        Looked,

        /// <summary>Their columns are read, or they leave as a response.</summary>
        Read,

        /// <summary>They are changed, kept, or given to others.</summary>
        Lost,
    }

    /// <summary>Whether the columns of entities, alone or in a list, are read where they are, or leave as the response of an endpoint, and go nowhere else.</summary>
    public static bool AreOnlyRead(this IOperation rows) => FateOf(rows, MostSteps) == Fate.Read;

    private static Fate FateOf(IOperation rows, int steps)
    {
        if (steps == 0)
            return Fate.Lost;

        switch (rows.Parent)
        {
            case IConversionOperation or IAwaitOperation or IParenthesizedOperation or ITranslatedQueryOperation:
                return FateOf(rows.Parent, steps - 1);
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured when configured.Instance == rows:
                return FateOf(configured, steps - 1);
            case ICoalesceOperation { WhenNull: IThrowOperation or IConversionOperation { Operand: IThrowOperation } }:
                return FateOf(rows.Parent, steps - 1);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when local.OnlyValue(rows) is not null:
                return FateOf(local.UsesAround(rows), steps);
            case IForEachLoopOperation loop when loop.Collection.Syntax == rows.Syntax:
                return FateOf(loop.Locals.SelectMany(element => element.UsesAround(rows)), steps);
            case IPropertyReferenceOperation member when member.Instance == rows && !member.IsWritten():
                return !IsScalar(member.Type) ? FateOf(member, steps - 1) : rows.Type.IsMaterialized() ? Fate.Looked : Fate.Read;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IIsPatternOperation:
                return Fate.Looked;

            // lines.Sum(line => line.Count), orders.Select(order => new Row(order.Id))
            case IArgumentOperation { Parent: IInvocationOperation call } when Pipeline.IsOperator(call) && call.Receiver() == rows.WithoutConversions():
                var inLambdas = FateInLambdas(call, steps);
                return call.TargetMethod.Name == "Select" || IsScalar(call.Type) ? inLambdas : Worse(inLambdas, FateOf(call, steps - 1));
            case not null when rows.ReachesReturn() && RequestScope.Around(rows)?.GivesResponse() == true:
                return Fate.Read;
            default:
                return Fate.Lost;
        }
    }

    private static Fate FateOf(IEnumerable<IOperation> uses, int steps) => uses.Aggregate(Fate.Looked, (fate, use) => fate == Fate.Lost ? fate : Worse(fate, FateOf(use, steps - 1)));

    private static Fate Worse(Fate one, Fate other) => one > other ? one : other;

    private static Fate FateInLambdas(IInvocationOperation call, int steps)
    {
        var fate = Fate.Looked;
        foreach (var argument in call.Arguments.Skip(1))
        {
            fate = Worse(fate, argument.Value.Lambda() is { } lambda ? FateOf(lambda.Symbol.Parameters.SelectMany(parameter => parameter.UsesAround(lambda)), steps)
                : IsScalar(argument.Value.Type) ? Fate.Looked : Fate.Lost);
        }

        return fate;
    }

    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
