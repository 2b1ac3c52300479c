namespace PerfAnalyzers;

/// <summary>Loops and collections whose size is known when compiling.</summary>
public static class CountedLoops
{
    /// <summary>How often <c>for (var i = 2; i &lt; 8; i++)</c> turns, if constants say it.</summary>
    public static long? ConstantTurns(this IForLoopOperation loop)
    {
        if (loop.Before is not [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var counter, Initializer.Value.ConstantValue: { HasValue: true, Value: { } first } }] }] }]
            || loop.Condition is not IBinaryOperation { OperatorKind: var comparison, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: { } last } }
            || !SymbolEqualityComparer.Default.Equals(left.ReferencedSymbol(), counter))
        {
            return null;
        }

        if (first is not (int or long) || last is not (int or long))
            return null;

        var distance = Math.Abs(Convert.ToInt64(last, System.Globalization.CultureInfo.InvariantCulture) - Convert.ToInt64(first, System.Globalization.CultureInfo.InvariantCulture));
        return comparison is BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThanOrEqual ? distance + 1 : distance;
    }
}
