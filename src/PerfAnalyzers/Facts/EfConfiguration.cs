using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>What a line of configuration makes of columns.</summary>
public enum EfColumnRole
{
    /// <summary>The primary key.</summary>
    Key,

    /// <summary>There is no key.</summary>
    NoKey,

    /// <summary>A foreign key, for which Entity Framework makes an index.</summary>
    ForeignKey,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A unique index or an alternate key: at most one row has the values.</summary>
    Unique,

    /// <summary>Text of more than a thousand characters, or of any number.</summary>
    Long,

    /// <summary>A token that tells whether somebody else has written the row meanwhile.</summary>
    ConcurrencyToken,
}

/// <summary>
/// Keys and indexes as the fluent API, migrations and model snapshots of the source configure them. Read as syntax: they stand in other files than the
/// queries, there are many, and names are all that is needed. Where one cannot be read, the column counts as indexed for every entity.
/// </summary>
public sealed class EfConfiguration
{
    private const string AnyOwner = "*";
    private const int MostOfShortText = 1_000;

    private static readonly ConditionalWeakTable<Compilation, EfConfiguration> Known = new();

    // Trees live on in the compilation of the next keystroke.
    private static readonly ConditionalWeakTable<SyntaxTree, InTree> InTrees = new();

    private readonly ILookup<string, Line> _lines;
    private readonly ImmutableArray<string> _sql;

    private EfConfiguration(Compilation compilation)
    {
        var trees = compilation.SyntaxTrees.Select(static tree => InTrees.GetValue(tree, Read)).ToImmutableArray();
        _lines = trees.SelectMany(static tree => tree.Lines).ToLookup(static line => line.Owner, StringComparer.Ordinal);
        _sql = trees.SelectMany(static tree => tree.Sql).ToImmutableArray();
    }

    public static EfConfiguration Of(Compilation compilation) => Known.GetValue(compilation, static c => new(c));

    /// <summary>The columns of each key or index of one kind, in their order.</summary>
    /// <param name="owners">The names that the entity and its table may have; case and underscores do not count.</param>
    public IEnumerable<ImmutableArray<string>> ColumnsOf(EfColumnRole role, IEnumerable<string> owners) =>
        owners.Select(Plain).Distinct().SelectMany(owner => _lines[owner]).Where(line => line.Role == role).Select(static line => line.Columns);

    /// <summary>Whether a column may start an index though it cannot be told which: the entity that is configured, or the column, is computed.</summary>
    public bool MayIndex(string column, IEnumerable<string> owners) =>
        _lines[AnyOwner].Any(line => line.Columns is [var first, ..] && (first == Plain(column) || first == AnyOwner))
        || owners.Select(Plain).Distinct().SelectMany(owner => _lines[owner]).Any(static line => line.Columns is [AnyOwner, ..]);

    /// <summary>Whether any column has a role, or may: it cannot be told for which entity that is said.</summary>
    public bool MayHave(EfColumnRole role, IEnumerable<string> owners) => owners.Select(Plain).Append(AnyOwner).Any(owner => _lines[owner].Any(line => line.Role == role));

    /// <summary>Whether SQL in the source indexes, or computes a column by, something with this in it: <c>lower(</c>.</summary>
    public bool Mentions(string sql) => _sql.Any(text => text.IndexOf(sql, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>A name as it is compared here: <c>order_lines</c> and <c>OrderLines</c> are the same.</summary>
    public static string Plain(string name) => name.Replace("_", "").ToUpperInvariant();

    /// <summary>Whether the type of a column is one for text of any length.</summary>
    public static bool IsLongText(string columnType)
    {
        var type = columnType.Replace(" ", "").ToLowerInvariant();
        return type is "text" or "ntext" or "mediumtext" or "longtext" or "clob" or "nclob" or "xml" or "json" or "jsonb" || type.EndsWith("(max)", StringComparison.Ordinal);
    }

    private static InTree Read(SyntaxTree tree)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var sql = ImmutableArray.CreateBuilder<string>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
            {
                if (Read(call, access) is { } line)
                    lines.Add(line);
                else if (access.Name.Identifier.ValueText is "HasMethod" or "HasOperators" or "HasComputedColumnSql" && call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string computed } }, ..])
                    sql.Add(computed);
            }
            else if (node is LiteralExpressionSyntax { Token.Value: string text } && text.IndexOf("INDEX", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                sql.Add(text);
            }
        }

        return new(lines.ToImmutable(), sql.ToImmutable());
    }

    private static Line? Read(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        switch (access.Name.Identifier.ValueText)
        {
            case "HasKey":
                return Fluent(EfColumnRole.Key);
            case "HasNoKey":
                return OwnerOf(access) is var keyless && keyless == AnyOwner ? null : new(keyless, ImmutableArray<string>.Empty, EfColumnRole.NoKey);
            case "HasAlternateKey":
                return Fluent(EfColumnRole.Unique);
            case "HasIndex":
                // Unique among some rows is not unique.
                return Fluent(IsFollowedBy(call, "IsUnique") && !IsFollowedBy(call, "HasFilter") ? EfColumnRole.Unique : EfColumnRole.Index);
            case "IsConcurrencyToken" or "IsRowVersion" or "UseXminAsConcurrencyToken":
                return new(OwnerOf(access), ImmutableArray<string>.Empty, EfColumnRole.ConcurrencyToken);
            case "HasForeignKey":
                return new(DependentOf(access), ColumnsIn(call), EfColumnRole.ForeignKey);
            case "HasMaxLength" when call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: int and > MostOfShortText } }] && PropertyOf(access) is { } column:
                return new(OwnerOf(access), ImmutableArray.Create(column), EfColumnRole.Long);
            case "HasColumnType" when call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string type } }] && IsLongText(type) && PropertyOf(access) is { } column:
                return new(OwnerOf(access), ImmutableArray.Create(column), EfColumnRole.Long);
            case "CreateIndex" when Argument(call, "table", 1) is { } table:
                return new(Plain(TextOf(table)), ColumnsOf(Argument(call, "columns", 2) ?? Argument(call, "column", 2)), Argument(call, "unique", 4).IsKind(SyntaxKind.TrueLiteralExpression) && Argument(call, "filter", 5) is null ? EfColumnRole.Unique : EfColumnRole.Index);
            case "AddUniqueConstraint" when Argument(call, "table", 1) is { } table:
                return new(Plain(TextOf(table)), ColumnsOf(Argument(call, "columns", 2) ?? Argument(call, "column", 2)), EfColumnRole.Unique);
            default:
                return null;
        }

        // The key of nobody knows whom is no one's key.
        Line Fluent(EfColumnRole role) => OwnerOf(access) is var owner && owner == AnyOwner && role != EfColumnRole.Unique
            ? new(AnyOwner, ColumnsIn(call), EfColumnRole.Index)
            : new(owner, ColumnsIn(call), role);
    }

    // Property(o => o.Text).IsRequired().HasMaxLength(4000). A snapshot, which names it by a string, says of all text that it is long where nobody said that it is not.
    private static string? PropertyOf(MemberAccessExpressionSyntax access)
    {
        var step = access.Expression;
        while (step is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax before } call)
        {
            if (before.Name.Identifier.ValueText == "Property")
                return call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } }] ? Plain(name) : null;

            step = before.Expression;
        }

        return null;
    }

    // .HasIndex(…).IsUnique()
    private static bool IsFollowedBy(InvocationExpressionSyntax call, string name)
    {
        for (SyntaxNode? next = call; next.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax following } access && access.Expression == next; next = following)
        {
            if (access.Name.Identifier.ValueText == name)
                return following.ArgumentList.Arguments is not [{ Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression }];
        }

        return false;
    }

    // HasForeignKey<Line>(…) says it; behind HasOne it is the entity that is configured, behind HasMany another.
    private static string DependentOf(MemberAccessExpressionSyntax access)
    {
        if (access.Name is GenericNameSyntax { TypeArgumentList.Arguments: [var type] })
            return Plain(LastName(type.ToString()));

        var relation = access.Expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Select(static step => step.Name.Identifier.ValueText).FirstOrDefault(static name => name is "HasOne" or "HasMany");
        return relation == "HasOne" ? OwnerOf(access) : AnyOwner;
    }

    // model.Entity<Order>().…, model.Entity<Order>(order => order.…), Configure(EntityTypeBuilder<Order> order)
    private static string OwnerOf(MemberAccessExpressionSyntax access)
    {
        var start = access.Expression;
        while (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax before } call)
        {
            if (EntityOf(call) is { } entity)
                return entity;
            start = before.Expression;
        }

        return start is IdentifierNameSyntax { Identifier.ValueText: var builder } ? OwnerNamed(builder, access) : AnyOwner;
    }

    private static string OwnerNamed(string builder, SyntaxNode use)
    {
        foreach (var around in use.Ancestors())
        {
            var isFound = around switch
            {
                SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText == builder,
                ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == builder),
                _ => false,
            };
            if (isFound)
                return around.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && EntityOf(call) is { } entity ? entity : AnyOwner;

            // var order = model.Entity<Order>();
            if (around is BlockSyntax block
                && block.Statements.OfType<LocalDeclarationStatementSyntax>().SelectMany(static local => local.Declaration.Variables).FirstOrDefault(variable => variable.Identifier.ValueText == builder) is { } declared)
            {
                return declared.Initializer?.Value is InvocationExpressionSyntax made && EntityOf(made) is { } entity ? entity : AnyOwner;
            }

            if (around is BaseMethodDeclarationSyntax method)
            {
                return method.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == builder)?.Type is { } type
                    && type.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault(static name => name.Identifier.ValueText == "EntityTypeBuilder") is { TypeArgumentList.Arguments: [var configured] }
                    ? Plain(LastName(configured.ToString()))
                    : AnyOwner;
            }
        }

        return AnyOwner;
    }

    // Entity<Order>(…), Entity(typeof(Order)), Entity("Shop.Order", …)
    private static string? EntityOf(InvocationExpressionSyntax call) => call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Entity" } name } ? null : name switch
    {
        GenericNameSyntax { TypeArgumentList.Arguments: [var type] } => Plain(LastName(type.ToString())),
        _ => call.ArgumentList.Arguments is [{ Expression: var entity }, ..]
            ? Plain(LastName(entity is TypeOfExpressionSyntax { Type: var type } ? type.ToString() : TextOf(entity)))
            : null,
    };

    private static ImmutableArray<string> ColumnsIn(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments is [{ Expression: LambdaExpressionSyntax lambda }, ..]
            ? lambda.Body switch
            {
                AnonymousObjectCreationExpressionSyntax several => several.Initializers.Select(static member => Plain(LastName(member.Expression.ToString()))).ToImmutableArray(),
                ExpressionSyntax one => ImmutableArray.Create(Plain(LastName(one.ToString()))),
                _ => ImmutableArray<string>.Empty,
            }
            : arguments is [{ Expression: var first }] ? ColumnsOf(first) : arguments.Select(static argument => Plain(TextOf(argument.Expression))).ToImmutableArray();
    }

    // "A", nameof(A), new[] { "A", "B" }, ["A", "B"]
    private static ImmutableArray<string> ColumnsOf(ExpressionSyntax? columns) => columns switch
    {
        null => ImmutableArray<string>.Empty,
        ImplicitArrayCreationExpressionSyntax array => All(array.Initializer.Expressions),
        ArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => All(elements),
        CollectionExpressionSyntax collection => All(collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression)),
        _ => All(ImmutableArray.Create(columns)),
    };

    private static ImmutableArray<string> All(IEnumerable<ExpressionSyntax> columns) => columns.Select(static column => Plain(TextOf(column))).ToImmutableArray();

    private static string TextOf(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax { Token.Value: string literal } => literal,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] } => LastName(named.ToString()),
        _ => AnyOwner,
    };

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, string name, int position)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)?.Expression
            ?? (arguments.Count > position && arguments.Take(position + 1).All(static argument => argument.NameColon is null) ? arguments[position].Expression : null);
    }

    private static string LastName(string path) => path.Substring(path.LastIndexOfAny(['.', '+', '!']) + 1);

    private sealed record InTree(ImmutableArray<Line> Lines, ImmutableArray<string> Sql);

    private sealed record Line(string Owner, ImmutableArray<string> Columns, EfColumnRole Role);
}
