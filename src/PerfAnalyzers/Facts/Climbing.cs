namespace PerfAnalyzers;

/// <summary>Loops that go from an object to one it refers to: <c>node = node.Parent</c>. They turn as often as there are levels.</summary>
public static class Climbing
{
    private static readonly ImmutableArray<string> Levels = ImmutableArray.Create("Inner", "Parent", "Base", "Declaring", "Containing", "Owner", "Outer");
    private static readonly Memo<SyntaxNode, ImmutableArray<string>> Known = new();

    public static bool ClimbsMembers(this IOperation loop) => !StepsOf(loop).IsEmpty;

    /// <summary>The same, where the name of the member says that there are few levels.</summary>
    public static bool ClimbsLevels(this IOperation loop) => StepsOf(loop).Any(static member => Levels.Any(level => member.StartsWith(level, StringComparison.Ordinal)));

    private static ImmutableArray<string> StepsOf(IOperation loop) =>
        loop is IWhileLoopOperation or IForLoopOperation ? Known.Of(loop.Syntax, loop, static turning => Find(turning).ToImmutableArray()) : ImmutableArray<string>.Empty;

    private static IEnumerable<string> Find(IOperation loop)
    {
        foreach (var part in loop.Descendants())
        {
            if (part is ISimpleAssignmentOperation { Target: var step, Value: var value } && value.WithoutConversions() is IMemberReferenceOperation { Instance: { } from, Member: var member } && step.IsSameAs(from))
                yield return member.Name;
        }
    }
}
