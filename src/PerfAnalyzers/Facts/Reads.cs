namespace PerfAnalyzers;

/// <summary>What becomes of a collection that an expression makes.</summary>
public static class Reads
{
    private const int MostSteps = 20;

    /// <summary>Whether a collection is only looked at: enumerated, counted, indexed or searched where it is made or through a local, but not changed, kept, returned or passed on.</summary>
    public static bool IsMerelyRead(this IOperation collection) => IsMerelyRead(collection, MostSteps);

    private static bool IsMerelyRead(IOperation value, int steps)
    {
        if (steps == 0)
            return false;

        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation:
                return IsMerelyRead(value.Parent, steps - 1);
            case IForEachLoopOperation or IIsPatternOperation:
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                return true;
            case IPropertyReferenceOperation property when property.Instance == value:
                return !property.IsWritten();
            case IArrayElementReferenceOperation element when element.ArrayReference == value:
                return !element.IsWritten();
            case IInvocationOperation call when call.Instance == value:
                return call.TargetMethod.IsPure() && !GivesItself(call);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return call.TargetMethod.IsPure() && !GivesItself(call);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return IsMerelyReadThrough(local, value, steps);
            default:
                return false;
        }
    }

    private static bool IsMerelyReadThrough(ILocalSymbol local, IOperation value, int steps)
    {
        return !local.IsRef && !LoopEffects.Of(value.Body()).Assigns(local) && local.UsesAround(value).All(use => IsMerelyRead(use, steps - 1));
    }

    // AsEnumerable and its kin are the same object under another name.
    private static bool GivesItself(IInvocationOperation call) => call.TargetMethod.Name is "AsEnumerable" or "AsReadOnly" or "AsSpan" or "AsMemory" or "Cast";
}
