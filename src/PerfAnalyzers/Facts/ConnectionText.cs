namespace PerfAnalyzers;

/// <summary>A setting of a connection string: what it is called, and its value as text, as far as it is constant.</summary>
/// <param name="Key">In capitals and without blanks, as providers compare them.</param>
/// <param name="Start">Where it begins in the text.</param>
public sealed record ConnectionSetting(string Key, string Value, int Start, int Length)
{
    /// <summary>Whether it keeps connections from being used again.</summary>
    public bool SwitchesPoolOff => Key == "POOLING" && Value.ToUpperInvariant() is "FALSE" or "NO" or "0" or "OFF";
}

/// <summary>What says which database a connection is for, and how it is kept. A pool goes with each different text.</summary>
public sealed class ConnectionText
{
    // What only a text for a server says: DbConnection does not tell whose it is.
    private static readonly ImmutableHashSet<string> Servers = ImmutableHashSet.Create("HOST", "SERVER", "DATABASE", "INITIALCATALOG", "USERID", "UID", "USERNAME");

    private readonly WrittenText? _text;
    private readonly IOperation _operation;

    private ConnectionText(IOperation operation, WrittenText? text, ImmutableArray<ConnectionSetting> settings) => (_operation, _text, Settings) = (operation, text, settings);

    public ImmutableArray<ConnectionSetting> Settings { get; }

    /// <summary>The text that an operation gives: to a connection, to a data source, to the options of a context, to a builder.</summary>
    /// <remarks>Those of SQLite have a file behind them, not a server: opening one again costs little.</remarks>
    public static ConnectionText? GivenBy(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } text }, ..], Type: { } made } when made.Implements(KnownSymbols.Of(operation).IDbConnection) || IsBuilder(made, operation) => Of(operation, text, made),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "ConnectionString", ContainingType: { } owner } } target, Value: var text }
            when owner.Implements(KnownSymbols.Of(operation).IDbConnection) || IsBuilder(owner, operation) => Of(operation, text, target.Instance?.Type ?? owner),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { ContainingType: { } owner } property }, Value: var value } when IsBuilder(owner, operation) => OfSetting(operation, property, value),
        IInvocationOperation { TargetMethod: { Name: "Create" or "UseNpgsql" or "UseSqlServer" or "UseMySql" or "UseMySQL" or "UseOracle" or "UseAzureSql" } method } call when call.ArgumentFor("connectionString") is { } text => Of(operation, text, method.ContainingType),
        _ => null,
    };

    /// <summary>What is filled into the text, each with the key of the setting that it goes into; an empty key where that is unknown.</summary>
    public IEnumerable<(string Key, IOperation Value)> Filled =>
        _text is null
            ? Settings is [var only] && _operation is ISimpleAssignmentOperation { Value: var value } ? new[] { (only.Key, value.WithoutConversions()) } : Enumerable.Empty<(string, IOperation)>()
            : _text.Holes.Select(hole => (Settings.FirstOrDefault(setting => setting.Start <= hole.Index && hole.Index < setting.Start + setting.Length)?.Key ?? "", hole.Value));

    /// <summary>Where a setting stands in source.</summary>
    public Location LocationOf(ConnectionSetting setting) => _text?.LocationOf(setting.Start, setting.Length) ?? _operation.Site();

    private static ConnectionText? Of(IOperation operation, IOperation text, ITypeSymbol reader) =>
        !IsFileBased(reader) && WrittenText.Of(text) is { } written && SettingsOf(written.Text) is var settings && (!reader.IsAbstract || settings.Any(static setting => Servers.Contains(setting.Key)))
            ? new(operation, written, settings)
            : null;

    private static ConnectionText? OfSetting(IOperation operation, IPropertySymbol property, IOperation value) =>
        IsFileBased(property.ContainingType) ? null
        : new(operation, text: null, ImmutableArray.Create(new ConnectionSetting(property.Name.ToUpperInvariant(), value.ConstantValue is { HasValue: true, Value: { } constant } ? constant.ToString() : "", 0, 0)));

    // A quoted value may hold semicolons.
    private static ImmutableArray<ConnectionSetting> SettingsOf(string text)
    {
        var settings = ImmutableArray.CreateBuilder<ConnectionSetting>();
        var start = 0;
        var quote = '\0';
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (i < text.Length && text[i] is '"' or '\'' && text.Substring(start, i - start).TrimEnd().EndsWith("=", StringComparison.Ordinal))
                quote = text[i];
            else if (i == text.Length || text[i] == ';')
            {
                Add(text.Substring(start, i - start), start);
                start = i + 1;
            }
        }

        return settings.ToImmutable();

        void Add(string setting, int at)
        {
            if (setting.IndexOf('=') is > 0 and var equals)
            {
                var blank = setting.Length - setting.TrimStart().Length;
                settings.Add(new(setting.Substring(0, equals).Replace(" ", "").ToUpperInvariant(), setting.Substring(equals + 1).Trim(), at + blank, setting.Trim().Length));
            }
        }
    }

    private static bool IsBuilder(ITypeSymbol type, IOperation operation) =>
        type.Name.EndsWith("ConnectionStringBuilder", StringComparison.Ordinal) && type.DerivesFrom(KnownSymbols.Of(operation).DbConnectionStringBuilder);

    private static bool IsFileBased(ITypeSymbol type) => type.Name.StartsWith("Sqlite", StringComparison.OrdinalIgnoreCase) || type.Name.StartsWith("OleDb", StringComparison.Ordinal) || type.Name.StartsWith("Odbc", StringComparison.Ordinal);
}
