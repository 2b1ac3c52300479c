namespace PerfAnalyzers;

/// <summary>What is known of an entity as Entity Framework maps it: its keys and indexes, by attribute, by configuration in source, and by convention.</summary>
public sealed class EfModel
{
    private const int MostOfSmall = 1_000;

    // Versions, hashes and keys are bytes, too.
    private static readonly ImmutableArray<string> SmallBinaries = ImmutableArray.Create("Version", "Stamp", "Hash", "Salt", "Key", "Id", "Token", "Signature", "Address");

    private readonly ITypeSymbol? _entity;
    private readonly ImmutableArray<string> _names;
    private readonly EfConfiguration _configuration;

    private EfModel(ITypeSymbol? entity, ImmutableArray<string> names, EfConfiguration configuration) => (_entity, _names, _configuration) = (entity, names, configuration);

    public static EfModel Of(QueryChain query) =>
        new(query.Entity, (query.Root is IPropertyReferenceOperation { Property.Name: var set } ? NamesOf(query.Entity).Append(set) : NamesOf(query.Entity)).ToImmutableArray(), EfConfiguration.Of(query.Root.SemanticModel!.Compilation));

    /// <param name="use">Code that uses the entity.</param>
    public static EfModel Of(ITypeSymbol entity, IOperation use) => new(entity, NamesOf(entity).ToImmutableArray(), EfConfiguration.Of(use.SemanticModel!.Compilation));

    /// <summary>
    /// Whether all that is said of the entity's indexes can be seen: the context and its configuration are source. What is missing may be concluded from
    /// such a model only.
    /// </summary>
    public static bool IsVisible(QueryChain query) =>
        query.Root switch
        {
            IPropertyReferenceOperation { Property.ContainingType: var context } => context,
            IInvocationOperation { TargetMethod.Name: "Set", Instance.Type: { } context } => context,
            _ => null,
        } is { } declared
        && !declared.DeclaringSyntaxReferences.IsEmpty && declared.DerivesFrom(KnownSymbols.Of(query.Root).DbContext)
        && declared.DeclaringSyntaxReferences.All(declaration => EfSetup.Of(query.Root).SeesConfigurationOf(declaration.SyntaxTree));

    /// <summary>The primary key, if it is a single property: configured, named by [PrimaryKey], marked [Key], or called Id or after the entity.</summary>
    public IPropertySymbol? Key
    {
        get
        {
            if (_entity is null || Attribute(_entity, "KeylessAttribute") is not null || Configured(EfColumnRole.NoKey).Any())
                return null;

            // The last word of all that is said, as in the model.
            if (Configured(EfColumnRole.Key).LastOrDefault() is { IsDefaultOrEmpty: false } configured)
                return configured is [var name] ? Properties.FirstOrDefault(property => EfConfiguration.Plain(property.Name) == name) : null;

            if (Attribute(_entity, "PrimaryKeyAttribute") is { } declared)
                return ColumnsOf(declared) is [var only] ? _entity.Property(only) : null;

            var marked = Properties.Where(static property => Attribute(property, "KeyAttribute") is not null).ToImmutableArray();
            return marked.Length > 1 ? null : marked.FirstOrDefault() ?? Named("Id") ?? Named(_entity.Name + "Id");
        }
    }

    /// <summary>The properties that are columns of the table, those of base types included.</summary>
    public IEnumerable<IPropertySymbol> Columns
    {
        get
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            return Properties.Where(property => IsScalar(property.Type) && Translations.IsColumn(property) && names.Add(property.Name)); // an override is the same column
        }
    }

    /// <summary>Whether the values of a column are made to be large: binary data, or text of more than a thousand characters by its declaration.</summary>
    public bool IsLarge(IPropertySymbol column)
    {
        var declared = Attribute(column, "MaxLengthAttribute") ?? Attribute(column, "StringLengthAttribute");
        int? most = declared is null ? null : declared.ConstructorArguments is [{ Value: int length }, ..] ? length : -1;
        return column.Type switch
        {
            IArrayTypeSymbol => most is null or -1 or > MostOfSmall && Attribute(column, "TimestampAttribute") is null && !SmallBinaries.Any(ending => column.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)),
            { SpecialType: SpecialType.System_String } => most is -1 or > MostOfSmall
                || Attribute(column, "ColumnAttribute")?.NamedArguments.Any(static named => named is { Key: "TypeName", Value.Value: string type } && EfConfiguration.IsLongText(type)) == true
                || Configured(EfColumnRole.Long).Any(columns => columns is [var only] && only == EfConfiguration.Plain(column.Name)),
            _ => false,
        };
    }

    /// <summary>Whether at most one row has a value in this column.</summary>
    public bool IsUnique(IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(Key?.OriginalDefinition, property.OriginalDefinition)
        || Indexes.Any(index => ColumnsOf(index) is [var only] && only == property.Name && index.NamedArguments.Any(static named => named is { Key: "IsUnique", Value.Value: true }))
        || Configured(EfColumnRole.Unique).Any(columns => columns is [var only] && only == EfConfiguration.Plain(property.Name));

    /// <summary>Whether a write of a row may fail because somebody else has written it meanwhile.</summary>
    public bool HasConcurrencyToken =>
        _configuration.MayHave(EfColumnRole.ConcurrencyToken, _names)
        || Properties.Any(static property => property.Name is "ConcurrencyStamp" or "RowVersion" || Attribute(property, "TimestampAttribute") is not null || Attribute(property, "ConcurrencyCheckAttribute") is not null);

    /// <summary>Whether rows refer to rows of their own table, so that they have to be deleted in an order.</summary>
    public bool RefersToItself => Properties.Any(property => SymbolEqualityComparer.Default.Equals(property.Type is INamedTypeSymbol { TypeArguments: [var element] } ? element : property.Type, _entity));

    /// <summary>Whether a key or an index starts with this column, so that the database can seek by it: declared, configured, or made for a foreign key.</summary>
    public bool StartsIndex(IPropertySymbol property)
    {
        var name = EfConfiguration.Plain(property.Name);
        return SymbolEqualityComparer.Default.Equals(Key?.OriginalDefinition, property.OriginalDefinition)
            || Indexes.Any(index => ColumnsOf(index) is [var first, ..] && first == property.Name)
            || _entity is not null && Attribute(_entity, "PrimaryKeyAttribute") is { } key && ColumnsOf(key) is [var leading, ..] && leading == property.Name
            || new[] { EfColumnRole.Key, EfColumnRole.Unique, EfColumnRole.Index, EfColumnRole.ForeignKey }.Any(role => Configured(role).Any(columns => columns is [var first, ..] && first == name))
            || IsForeignKey(property);
    }

    /// <summary>Whether a key or an index starts with this column, or may, for all that can be read.</summary>
    public bool MayStartIndex(IPropertySymbol property) => StartsIndex(property) || _configuration.MayIndex(property.Name, _names);

    /// <summary>Whether a column holds another row's key by convention or attribute: CustomerId beside Customer, or what [ForeignKey] names.</summary>
    private bool IsForeignKey(IPropertySymbol property) =>
        Attribute(property, "ForeignKeyAttribute") is not null
        || Properties.Any(navigation => Attribute(navigation, "ForeignKeyAttribute") is { ConstructorArguments: [{ Value: string named }] } ? named == property.Name
            : navigation.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && property.Name.Equals(navigation.Name + "Id", StringComparison.OrdinalIgnoreCase));

    private static bool IsScalar(ITypeSymbol type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };

    private IEnumerable<IPropertySymbol> Properties
    {
        get
        {
            for (var type = _entity; type is not null; type = type.BaseType)
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is IPropertySymbol { IsStatic: false } property)
                        yield return property;
                }
            }
        }
    }

    private IEnumerable<AttributeData> Indexes => _entity?.GetAttributes().Where(static attribute => attribute.AttributeClass?.Name == "IndexAttribute") ?? [];

    private IEnumerable<ImmutableArray<string>> Configured(EfColumnRole role) => _configuration.ColumnsOf(role, _names);

    private IPropertySymbol? Named(string name) => Properties.FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    // Index(nameof(A), nameof(B)), Index(["A", "B"])
    private static ImmutableArray<string> ColumnsOf(AttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : ImmutableArray.Create(argument)).Select(static argument => argument.Value as string ?? "").ToImmutableArray();

    // The entity's and the table's, as migrations and the fluent API call them.
    private static IEnumerable<string> NamesOf(ITypeSymbol? entity)
    {
        for (var type = entity; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            yield return type.Name;
            yield return type.Name + "s";
            if (Attribute(type, "TableAttribute") is { ConstructorArguments: [{ Value: string table }, ..] })
                yield return table;
        }
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name);
}
