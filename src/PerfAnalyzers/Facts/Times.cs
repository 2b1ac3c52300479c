namespace PerfAnalyzers;

/// <summary>Waiting times that are known when compiling.</summary>
public static class Times
{
    /// <summary>Whether a time is a constant, in milliseconds or as a field of TimeSpan or Timeout, that passes the test.</summary>
    public static bool IsConstantTimeOf(this IOperation time, Func<long, bool> test) => time.WithoutConversions() switch
    {
        { ConstantValue: { HasValue: true, Value: int milliseconds } } => test(milliseconds),
        IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } } => test(0),
        IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan", ContainingType.Name: "Timeout" } } => test(-1),
        IDefaultValueOperation => test(0),
        _ => false,
    };
}
