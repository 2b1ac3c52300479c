namespace PerfAnalyzers;

/// <summary>What becomes of the entities that a query gives: whether anybody changes them, or could.</summary>
public static class ReadOnlyRows
{
    private const int MostSteps = 20;

    /// <summary>Whether entities, alone or in a list, are read where they are, or leave as the response of an endpoint, and go nowhere else.</summary>
    public static bool AreOnlyRead(this IOperation rows) => AreOnlyRead(rows, MostSteps);

    private static bool AreOnlyRead(IOperation rows, int steps)
    {
        if (steps == 0)
            return false;
        if (rows.Parent is not (IConversionOperation or IAwaitOperation) && rows.ReachesReturn())
            return RequestScope.Around(rows)?.GivesResponse() == true;

        switch (rows.Parent)
        {
            case IConversionOperation or IAwaitOperation or IParenthesizedOperation:
                return AreOnlyRead(rows.Parent, steps - 1);
            case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured when configured.Instance == rows:
                return AreOnlyRead(configured, steps - 1);
            case ICoalesceOperation { WhenNull: IThrowOperation } or ICoalesceOperation { WhenNull: IConversionOperation { Operand: IThrowOperation } }:
                return AreOnlyRead(rows.Parent, steps - 1);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return local.OnlyValue(rows) is not null && local.UsesAround(rows).All(use => AreOnlyRead(use, steps - 1));
            case IForEachLoopOperation loop when loop.Collection.Syntax == rows.Syntax:
                return loop.Locals.All(element => element.UsesAround(rows).All(use => AreOnlyRead(use, steps - 1)));
            case IPropertyReferenceOperation member when member.Instance == rows:
                return !member.IsWritten() && (IsScalar(member.Type) || AreOnlyRead(member, steps - 1));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } or IIsPatternOperation:
                return true;

            // lines.Sum(line => line.Count), orders.Select(order => new Row(order.Id))
            case IArgumentOperation { Parent: IInvocationOperation call } when Pipeline.IsOperator(call) && call.Receiver() == rows.WithoutConversions():
                return LambdasOnlyRead(call, steps) && (IsScalar(call.Type) || AreOnlyRead(call, steps - 1));
            default:
                return false;
        }
    }

    private static bool LambdasOnlyRead(IInvocationOperation call, int steps) =>
        call.Arguments.Skip(1).All(argument => argument.Value.Lambda() is not { } lambda ? IsScalar(argument.Value.Type)
            : lambda.Symbol.Parameters.All(parameter => parameter.UsesAround(lambda).All(use => AreOnlyRead(use, steps - 1))));

    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
