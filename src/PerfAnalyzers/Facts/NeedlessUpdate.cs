namespace PerfAnalyzers;

/// <summary>A call that marks a whole entity as changed which its context tracks, and whose changes it would find by itself.</summary>
public sealed class NeedlessUpdate
{
    private NeedlessUpdate(IOperation operation, ILocalReferenceOperation entity) => (Operation, Entity) = (operation, entity);

    /// <summary>The call of Update, or the assignment of a state.</summary>
    public IOperation Operation { get; }

    public ILocalReferenceOperation Entity { get; }

    public static NeedlessUpdate? Of(IOperation operation)
    {
        var (gateway, argument) = operation switch
        {
            // shop.Update(order), shop.Orders.Update(order)
            IInvocationOperation { TargetMethod.Name: "Update", Instance: { } owner, Arguments: [{ Value: var updated }] } => (owner is IMemberReferenceOperation { Instance: { } context, Type: { } type } && IsSet(type, operation) ? context : owner, updated),

            // shop.Entry(order).State = EntityState.Modified
            ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: "State", Instance: IInvocationOperation { TargetMethod.Name: "Entry", Instance: { } context, Arguments: [{ Value: var entered }] } },
                Value: IFieldReferenceOperation { Field.Name: "Modified" },
            } => (context, entered),
            _ => default,
        };

        return gateway is not null
            && gateway.Type.DerivesFrom(KnownSymbols.Of(operation).DbContext)
            && argument?.WithoutConversions() is ILocalReferenceOperation entity
            && Tracking.LoadOf(entity) is { Gateway: { } loader } && loader.IsSameAs(gateway.WithoutConversions())
            && IsChangedByItsColumns(entity)
            && !EfSetup.Of(operation).TurnsDetectionOff
                ? new(operation, entity)
                : null;
    }

    private static bool IsSet(ITypeSymbol type, IOperation operation) => type.DerivesFrom(KnownSymbols.Of(operation).DbSet);

    // Children that are attached to it, by hand or by a mapper, Update would mark as well.
    private static bool IsChangedByItsColumns(ILocalReferenceOperation entity)
    {
        var isChanged = false;
        foreach (var use in entity.Local.UsesAround(entity))
        {
            if (use.Syntax.SpanStart >= entity.Syntax.SpanStart)
                break;

            switch (use.WithConversions().Parent)
            {
                case IPropertyReferenceOperation { Property.Type: var type } member when member.Instance == use && (type.IsValueType || type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol):
                    isChanged |= member.IsWritten();
                    break;
                case IBinaryOperation or IIsPatternOperation or ISimpleAssignmentOperation:
                    break;
                default:
                    return false;
            }
        }

        return isChanged;
    }
}
