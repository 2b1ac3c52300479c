namespace PerfAnalyzers;

/// <summary>A text that SqlClient is given as a parameter without type and size.</summary>
public sealed class UntypedValue
{
    /// <summary>The most characters that nvarchar holds; what is longer is nvarchar(max).</summary>
    public const int MostCharacters = 4000;

    private static readonly Memo<SyntaxNode, bool> ForProcedure = new();

    private UntypedValue(IInvocationOperation call, IOperation name, IOperation value, int? length) => (Call, Name, Value, Length) = (call, name, value, length);

    /// <summary><c>command.Parameters.AddWithValue(name, value)</c></summary>
    public IInvocationOperation Call { get; }

    public IOperation Name { get; }

    public IOperation Value { get; }

    /// <summary>The most characters that the value can have, where its declaration says so.</summary>
    public int? Length { get; }

    public static UntypedValue? Of(IInvocationOperation call) =>
        call.TargetMethod is { Name: "AddWithValue", ContainingType: { } type } && KnownSymbols.Of(call) is var known && (type.Is(known.SqlParameterCollection) || type.Is(known.OldSqlParameterCollection))
        && call.Parent is IExpressionStatementOperation
        && call.ArgumentFor("parameterName") is { } name
        && call.ArgumentFor("value") is { } value
        && TextOf(value) is { } text
        && !IsForProcedure(call)
            ? new(call, name, value, LengthOf(text))
            : null;

    // (object?)name ?? DBNull.Value
    private static IOperation? TextOf(IOperation value) => value switch
    {
        ICoalesceOperation { Value: var text } => TextOf(text.WithoutConversions()),
        IConditionalOperation { WhenTrue: var one, WhenFalse: { } other } => TextOf(one.WithoutConversions()) ?? TextOf(other.WithoutConversions()),
        { Type.SpecialType: SpecialType.System_String } => value,
        _ => null,
    };

    private static int? LengthOf(IOperation text)
    {
        if (text.ConstantValue is { HasValue: true, Value: string constant })
            return constant.Length;

        foreach (var attribute in text.ReferencedSymbol()?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
        {
            if (attribute is { AttributeClass.Name: "MaxLengthAttribute" or "StringLengthAttribute", ConstructorArguments: [{ Value: int length }, ..] })
                return length;
        }

        return null;
    }

    // A stored procedure declares its parameters: they are converted once, and its plan is its own.
    private static bool IsForProcedure(IInvocationOperation call) =>
        ForProcedure.Of(call.Body().Syntax, call.Body(), static body => body.Descendants().Any(static part => part is IFieldReferenceOperation { Field: { Name: "StoredProcedure", ContainingType.Name: "CommandType" } }));
}
