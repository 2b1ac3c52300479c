namespace PerfAnalyzers;

/// <summary>Loops and collections whose size is known when compiling.</summary>
public static class CountedLoops
{
    /// <summary>How often <c>for (var i = 2; i &lt; 8; i++)</c> turns, if constants say it.</summary>
    public static long? ConstantTurns(this IForLoopOperation loop)
    {
        if (loop.Before is not [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var counter, Initializer.Value.ConstantValue: { HasValue: true, Value: { } first } }] }] }]
            || loop.Condition is not IBinaryOperation { LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: { } last } }
            || !SymbolEqualityComparer.Default.Equals(left.ReferencedSymbol(), counter))
        {
            return null;
        }

        return first is int or long && last is int or long
            ? Math.Abs(Convert.ToInt64(last, System.Globalization.CultureInfo.InvariantCulture) - Convert.ToInt64(first, System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }
}
