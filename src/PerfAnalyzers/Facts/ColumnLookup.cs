namespace PerfAnalyzers;

/// <summary>A column that is looked up by its name at every row that a reader gives.</summary>
public sealed class ColumnLookup
{
    private static readonly Memo<SyntaxNode, ImmutableHashSet<SyntaxNode>> Firsts = new();

    private ColumnLookup(IOperation operation, IOperation reader, string column, IWhileLoopOperation loop) => (Operation, Reader, Column, Loop) = (operation, reader, column, loop);

    /// <summary><c>reader["Name"]</c> or <c>reader.GetOrdinal("Name")</c>.</summary>
    public IOperation Operation { get; }

    public IOperation Reader { get; }

    public string Column { get; }

    /// <summary>The loop that reads the rows.</summary>
    public IWhileLoopOperation Loop { get; }

    /// <summary>The name as the author wrote it: a literal or a constant.</summary>
    public IOperation Name => NameOf(Operation)!;

    public static ColumnLookup? Of(IOperation operation)
    {
        if (NameOf(operation) is not { ConstantValue: { HasValue: true, Value: string column } } || ReaderOf(operation) is not { } reader || !IsReader(reader))
            return null;

        for (var loop = LoopScope.Around(operation); loop is not null; loop = loop.Outer)
        {
            if (loop.Construct is IWhileLoopOperation { Condition: { } condition } rows && condition.DescendantsAndSelf().Any(part => IsCallOf(part, reader, "Read")))
                return loop.KeepsObject(reader) && !IsKept(operation, loop) ? new(operation, reader, column, rows) : null;
        }

        return null;
    }

    /// <summary>Whether the loop does not look the column up before.</summary>
    public bool IsFirst => Firsts.Of(Loop.Syntax, Loop, static loop => ImmutableHashSet.CreateRange(
        from lookup in In(loop)
        group lookup by (lookup.Reader.ReferencedSymbol()?.Name, lookup.Column) into same
        select same.First().Operation.Syntax)).Contains(Operation.Syntax);

    /// <summary>Where in the loop this column of this reader is looked up, in the order of the source.</summary>
    public IEnumerable<ColumnLookup> OfSameColumn() => In(Loop).Where(other => other.Column == Column && other.Reader.IsSameAs(Reader));

    // Another result has other columns.
    private static IEnumerable<ColumnLookup> In(IWhileLoopOperation loop) =>
        loop.Body.Descendants().Any(static part => part is IInvocationOperation { TargetMethod.Name: "NextResult" or "NextResultAsync" }) ? Enumerable.Empty<ColumnLookup>()
        : from part in loop.Body.Descendants()
          where IsLookup(part)
          let lookup = Of(part)
          where lookup?.Loop.Syntax == loop.Syntax
          select lookup;

    /// <summary>Whether an operation can be a look-up of a column: the cheapest test.</summary>
    public static bool IsLookup(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "GetOrdinal" } or IPropertyReferenceOperation { Property.IsIndexer: true };

    /// <summary>The getter that gives what the column is cast to, so that no object is made for it; null for other uses.</summary>
    /// <remarks>Both throw on DBNull.</remarks>
    public (string Getter, IOperation Cast)? TypedGetter =>
        Operation is IPropertyReferenceOperation && Operation.Parent is IConversionOperation { IsImplicit: false, IsTryCast: false, OperatorMethod: null, Type: { } type } cast && GetterOf(type) is { } getter ? (getter, cast) : null;

    // if (ordinal < 0) ordinal = reader.GetOrdinal("Name");
    private static bool IsKept(IOperation operation, LoopScope loop) =>
        operation is IInvocationOperation && operation.WithConversions().Parent is IAssignmentOperation { Target: var target } && target.ReferencedSymbol() is { } kept && !loop.Declares(kept);

    private static string? GetterOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => "GetBoolean",
        SpecialType.System_Byte => "GetByte",
        SpecialType.System_Int16 => "GetInt16",
        SpecialType.System_Int32 => "GetInt32",
        SpecialType.System_Int64 => "GetInt64",
        SpecialType.System_Single => "GetFloat",
        SpecialType.System_Double => "GetDouble",
        SpecialType.System_Decimal => "GetDecimal",
        SpecialType.System_String => "GetString",
        SpecialType.System_DateTime => "GetDateTime",
        _ => type is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } ? "GetGuid" : null,
    };

    private static IOperation? NameOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } name }] } => name,
        IInvocationOperation { TargetMethod.Name: "GetOrdinal", Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } name }] } => name,
        _ => null,
    };

    private static IOperation? ReaderOf(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: { } reader } => reader.WithoutConversions(),
        IInvocationOperation { Instance: { } reader } => reader.WithoutConversions(),
        _ => null,
    };

    private static bool IsReader(IOperation reader) => reader.Type.Implements(KnownSymbols.Of(reader).IDataRecord);

    private static bool IsCallOf(IOperation part, IOperation reader, string name) =>
        part is IInvocationOperation { Instance: { } on, TargetMethod.Name: var called } && QueryOperators.WithoutAsync(called) == name && on.IsSameAs(reader);
}
