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
    public static bool AreOnlyRead(this IOperation rows) => new Reading(entity: null).FateOf(rows, MostSteps) == Fate.Read;

    /// <summary>The columns that are read of entities; null where more may be: an entity is changed, kept, given to others, compared with another, or leads to one.</summary>
    /// <param name="rows">What gives them: the call that runs a query, or a foreach over one.</param>
    public static ImmutableArray<IPropertySymbol>? ColumnsRead(this IOperation rows, ITypeSymbol entity)
    {
        var reading = new Reading(entity);
        var fate = rows switch
        {
            IForEachLoopOperation loop => reading.FateOf(loop.Locals.SelectMany(element => element.UsesAround(rows)), MostSteps),

            // query.ToDictionary(order => order.Id, order => order.Number)
            IInvocationOperation call when call.ArgumentFor("elementSelector") is not null => reading.FateInLambdas(call, MostSteps),
            _ => reading.FateOf(rows, MostSteps),
        };

        return fate == Fate.Read && !reading.IsWhole ? reading.Columns.ToImmutableArray() : null;
    }

    /// <summary>One walk from the rows to all that is done with them.</summary>
    /// <param name="entity">The type of which columns are noted; null where nobody asks for them.</param>
    private sealed class Reading(ITypeSymbol? entity)
    {
        public List<IPropertySymbol> Columns { get; } = [];

        /// <summary>Whether more than columns of it is needed of some entity.</summary>
        public bool IsWhole { get; private set; }

        public Fate FateOf(IEnumerable<IOperation> uses, int steps) => uses.Aggregate(Fate.Looked, (fate, use) => fate == Fate.Lost ? fate : Worse(fate, FateOf(use, steps - 1)));

        public Fate FateOf(IOperation rows, int steps)
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
                case IConditionalAccessOperation access when access.Operation == rows:
                    return FateOf(access.WhenNotNull.DescendantsAndSelf().Where(part => part is IConditionalAccessInstanceOperation && part.Instead() == rows.WithoutConversions()), steps);
                case IPropertyReferenceOperation member when member.Instance == rows && !member.IsWritten():
                    Note(member, rows);
                    return !IsScalar(member.Type) ? FateOf(member, steps - 1) : rows.Type.IsMaterialized() ? Fate.Looked : Fate.Read;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                    IsWhole |= comparison.LeftOperand.WithoutConversions().ConstantValue is not { HasValue: true } && comparison.RightOperand.WithoutConversions().ConstantValue is not { HasValue: true };
                    return Fate.Looked;
                case IIsPatternOperation test:
                    IsWhole |= !IsNullTest(test.Pattern);
                    return Fate.Looked;

                // lines.Sum(line => line.Count), orders.Select(order => new Row(order.Id))
                case IArgumentOperation { Parent: IInvocationOperation call } when Pipeline.IsOperator(call) && call.Receiver() == rows.WithoutConversions():
                    // What the query had better filter is told as that.
                    IsWhole |= entity is not null && (Materialization.IsPaging(call) || Materialization.IsFilter(call)) && Materialization.Before(call) is not null;
                    var inLambdas = FateInLambdas(call, steps);
                    return call.TargetMethod.Name == "Select" || IsScalar(call.Type) ? inLambdas : Worse(inLambdas, FateOf(call, steps - 1));
                case not null when rows.ReachesReturn() && RequestScope.Around(rows)?.GivesResponse() == true:
                    IsWhole = true;
                    return Fate.Read;
                default:
                    return Fate.Lost;
            }
        }

        public Fate FateInLambdas(IInvocationOperation call, int steps)
        {
            var fate = Fate.Looked;
            foreach (var argument in call.Arguments.Skip(1))
            {
                fate = Worse(fate, argument.Value.Lambda() is { } lambda ? FateOf(lambda.Symbol.Parameters.SelectMany(parameter => parameter.UsesAround(lambda)), steps)
                    : IsScalar(argument.Value.Type) ? Fate.Looked : Fate.Lost);
            }

            return fate;
        }

        private void Note(IPropertyReferenceOperation member, IOperation owner)
        {
            if (entity is null || owner.Type.IsMaterialized() && !member.Property.IsIndexer) // one of many is wanted, not a column
                return;

            if (entity.DerivesFrom(member.Property.ContainingType.OriginalDefinition) && IsScalar(member.Type) && Translations.IsColumn(member.Property))
            {
                if (!Columns.Contains(member.Property, SymbolEqualityComparer.Default))
                    Columns.Add(member.Property);
            }
            else
            {
                IsWhole = true;
            }
        }

        private static Fate Worse(Fate one, Fate other) => one > other ? one : other;

        private static bool IsNullTest(IPatternOperation pattern) => pattern switch
        {
            INegatedPatternOperation { Pattern: var inner } => IsNullTest(inner),
            IConstantPatternOperation { Value.ConstantValue.HasValue: true } => true,
            _ => false,
        };
    }

    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
