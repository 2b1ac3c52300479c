namespace PerfAnalyzers;

/// <summary>What is known of an entity as Entity Framework maps it: its keys, by attribute and convention, and unique indexes, by attribute.</summary>
public sealed class EfModel
{
    private readonly ITypeSymbol? _entity;

    private EfModel(ITypeSymbol? entity) => _entity = entity;

    public static EfModel Of(QueryChain query) => new(query.Entity);

    public static EfModel Of(ITypeSymbol entity) => new(entity);

    /// <summary>The primary key, if it is a single property: named by [PrimaryKey], marked [Key], or called Id or after the entity.</summary>
    public IPropertySymbol? Key
    {
        get
        {
            if (_entity is null || Attribute(_entity, "KeylessAttribute") is not null)
                return null;
            if (Attribute(_entity, "PrimaryKeyAttribute") is { ConstructorArguments: var names })
                return names is [{ Value: string only }, .. var more] && more.All(static argument => argument is { Kind: TypedConstantKind.Array, Values.IsEmpty: true }) ? _entity.Property(only) : null;

            IPropertySymbol? marked = null;
            IPropertySymbol? byName = null;
            for (var type = _entity; type is not null; type = type.BaseType)
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is not IPropertySymbol { IsStatic: false } property)
                        continue;
                    if (Attribute(property, "KeyAttribute") is not null)
                    {
                        if (marked is not null)
                            return null;
                        marked = property;
                    }

                    if (property.Name.Equals("Id", StringComparison.OrdinalIgnoreCase) || byName is null && property.Name.Equals(_entity.Name + "Id", StringComparison.OrdinalIgnoreCase))
                        byName = property;
                }
            }

            return marked ?? byName;
        }
    }

    /// <summary>Whether at most one row has a value in this column.</summary>
    public bool IsUnique(IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(Key?.OriginalDefinition, property.OriginalDefinition) || HasUniqueIndex(property.Name);

    /// <summary>Whether a key or an index begins with this column: by attribute, by convention, or where the model is built.</summary>
    public bool StartsIndex(IPropertySymbol property, IOperation at) =>
        _entity is not null
        && (SymbolEqualityComparer.Default.Equals(Key?.OriginalDefinition, property.OriginalDefinition)
            || _entity.GetAttributes().Any(attribute => attribute is { AttributeClass.Name: "IndexAttribute" or "PrimaryKeyAttribute", ConstructorArguments: [var first, ..] } && First(first) == property.Name)
            || IsForeignKey(property)
            || EfIndexes.Of(at).Starts(_entity.Name, property.Name));

    private static string? First(TypedConstant columns) => (columns.Kind == TypedConstantKind.Array ? columns.Values.FirstOrDefault().Value : columns.Value) as string;

    // CustomerId beside Customer: an index comes with it.
    private bool IsForeignKey(IPropertySymbol property) =>
        property.Name.Length > 2 && property.Name.EndsWith("Id", StringComparison.Ordinal) && _entity!.Property(property.Name.Substring(0, property.Name.Length - 2)) is { Type: { IsReferenceType: true, SpecialType: SpecialType.None } };

    private bool HasUniqueIndex(string property) =>
        _entity is not null && _entity.GetAttributes().Any(attribute =>
            attribute is { AttributeClass.Name: "IndexAttribute" }
            && attribute.NamedArguments.Any(static named => named is { Key: "IsUnique", Value.Value: true })
            && attribute.ConstructorArguments is [{ Value: string only }, .. var more] && only == property
            && more.All(static argument => argument is { Kind: TypedConstantKind.Array, Values.IsEmpty: true }));

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
}
