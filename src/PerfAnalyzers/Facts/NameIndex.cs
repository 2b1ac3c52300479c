using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>
/// Which source methods could, going by names alone, lead to an effect: the test before a body is bound. Bodies are read when a call
/// reaches them.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<Compilation, NameIndex> Tables = new();

    private readonly Dictionary<string, List<SyntaxNode>> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _computed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _constructors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _querySources = new(StringComparer.Ordinal) { "Set", "Query" };
    private readonly ConcurrentDictionary<SyntaxNode, BodyNames> _names = new();
    private readonly ConcurrentDictionary<(Effect, SyntaxNode, int), bool> _leads = new();

    private readonly KnownSymbols _known;

    // Whether clients are referenced, of which every method can hold a thread.
    private readonly bool _hasClients;

    private NameIndex(Compilation compilation)
    {
        _known = KnownSymbols.Of(compilation);
        _hasClients = BlockingCalls.Families.Any(family => _known.Type(family.Client ?? family.Result!) is not null);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = Declarations.In(tree);
            foreach (var method in file.Methods)
                Declare(_declared, method.Identifier, method);
            foreach (var property in file.Computed)
                Declare(_computed, property.Identifier, property);
            foreach (var constructor in file.Constructors)
                Declare(_constructors, constructor.Identifier, constructor);
            _querySources.UnionWith(file.QuerySources);
        }
    }

    public static NameIndex Of(Compilation compilation) => Tables.GetValue(compilation, static c => new NameIndex(c));

    /// <summary>Whether the body of a declaration, or one that it calls in up to <paramref name="depth"/> steps, names what has the effect.</summary>
    public bool MayLeadTo(Effect effect, SyntaxNode declaration, int depth)
    {
        if (_leads.TryGetValue((effect, declaration, depth), out var known))
            return known;

        // Cycles end with the depth. A guess noted until the answer is known would be taken for it by another thread.
        var names = NamesIn(declaration);
        var leads = HasEffect(effect, names) || depth > 1
            && (AnyLeads(names.Invoked, _declared) || effect == Effect.HoldsThread && (AnyLeads(names.Mentioned, _computed) || AnyLeads(names.Created, _constructors)));
        return _leads[(effect, declaration, depth)] = leads;

        bool AnyLeads(HashSet<string> used, Dictionary<string, List<SyntaxNode>> declared)
        {
            foreach (var name in used)
            {
                if (declared.TryGetValue(name, out var callees) && callees.Any(callee => callee != declaration && !IsAwaited(callee) && MayLeadTo(effect, callee, depth - 1)))
                    return true;
            }

            return false;
        }

        // What an async method waits for is told there.
        bool IsAwaited(SyntaxNode callee) => effect == Effect.HoldsThread && callee is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.AsyncKeyword);
    }

    private bool HasEffect(Effect effect, BodyNames names) => effect switch
    {
        Effect.ReadsDatabase or Effect.WritesDatabase or Effect.GivesAllRows => names.Invoked.Any(static name => DatabaseCall.IsName(name) && (DatabaseCalls.Names.Contains(QueryOperators.WithoutAsync(name)) || name.EndsWith("Async", StringComparison.Ordinal))) || RunsQuery(names),
        Effect.HoldsThread => names.HoldsThread || RunsQuery(names) || _hasClients && names.Mentioned.Any(static name => name.EndsWith("Client", StringComparison.OrdinalIgnoreCase)),
        Effect.SearchesForValue or Effect.SearchesByKey => names.SearchesList,
        Effect.SavesChanges => names.Invoked.Contains("SaveChanges") || names.Invoked.Contains("SaveChangesAsync"),
        Effect.TakesRows => names.Invoked.Contains("Take"),
        Effect.CallsNetwork => names.Invoked.Any(RemoteCall.IsName),
        _ => false,
    };

    // Names that LINQ has, too, count only beside something that holds a query.
    private bool RunsQuery(BodyNames names) => (names.Iterates || names.Invoked.Any(QueryOperators.Executors.Contains)) && names.Mentioned.Overlaps(_querySources);

    private BodyNames NamesIn(SyntaxNode declaration) => _names.TryGetValue(declaration, out var names) ? names : _names.GetOrAdd(declaration, new BodyNames(declaration, Blocks));

    private static void Declare(Dictionary<string, List<SyntaxNode>> declared, SyntaxToken name, SyntaxNode declaration)
    {
        if (!declared.TryGetValue(name.ValueText, out var declarations))
            declared.Add(name.ValueText, declarations = []);

        declarations.Add(declaration);
    }

    // A name of what is not referenced blocks nothing.
    private bool Blocks(string name) =>
        BlockingCalls.TaskMembers.Contains(name) || BlockingCalls.TypesByMember[name].Any(type => _known.Type(type) is not null);

    /// <summary>The names that one body uses.</summary>
    private sealed class BodyNames
    {
        public BodyNames(SyntaxNode declaration, Func<string, bool> blocks)
        {
            var lists = declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? ListMembers(type) : [];
            lists.UnionWith(Lists((declaration as BaseMethodDeclarationSyntax)?.ParameterList ?? (declaration as LocalFunctionStatementSyntax)?.ParameterList));
            foreach (var node in declaration.DescendantNodes())
            {
                switch (node)
                {
                    case InvocationExpressionSyntax { Expression: var called }:
                        var name = NameOf(called);
                        Invoked.Add(name);
                        HoldsThread |= blocks(name) && node.Parent is not AwaitExpressionSyntax;
                        SearchesList |= LinearSearch.IsName(name) && called is MemberAccessExpressionSyntax { Expression: var receiver } && lists.Contains(MemberOf(receiver));
                        break;
                    case ObjectCreationExpressionSyntax { Type: var created }:
                        Created.Add(NameOf(created));
                        break;
                    case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var declared } } } }:
                        Created.Add(NameOf(declared));
                        break;
                    case ConstructorInitializerSyntax { Parent: ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax owner } } initializer:
                        Created.Add(initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? owner.Identifier.ValueText : owner.BaseList?.Types is [var ancestor, ..] ? NameOf(ancestor.Type) : "");
                        break;
                    case MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax, Name.Identifier.ValueText: var member }:
                        HoldsThread |= blocks(member);
                        break;
                    case CommonForEachStatementSyntax:
                        Iterates = true;
                        break;
                    case IdentifierNameSyntax identifier:
                        Mentioned.Add(identifier.Identifier.ValueText);
                        break;
                    case GenericNameSyntax generic:
                        Mentioned.Add(generic.Identifier.ValueText);
                        break;
                }
            }
        }

        public HashSet<string> Invoked { get; } = new(StringComparer.Ordinal);

        /// <summary>The types whose constructors it names.</summary>
        public HashSet<string> Created { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether it calls something named like what holds a thread, and does not await it.</summary>
        public bool HoldsThread { get; }

        /// <summary>Whether it has a foreach, which runs a query without a call.</summary>
        public bool Iterates { get; }

        /// <summary>Whether it searches a parameter, or a field or property of its own type, that is declared as a list.</summary>
        public bool SearchesList { get; }

        private static string NameOf(ExpressionSyntax called) => called switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            _ => "",
        };

        private static string MemberOf(ExpressionSyntax receiver) => receiver switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => "",
        };

        private static HashSet<string> ListMembers(TypeDeclarationSyntax type)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in type.Members)
            {
                if (member is PropertyDeclarationSyntax property && IsList(property.Type))
                    names.Add(property.Identifier.ValueText);
                else if (member is FieldDeclarationSyntax field && IsList(field.Declaration.Type))
                    names.UnionWith(field.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
            }

            names.UnionWith(Lists(type.ParameterList));
            return names;
        }

        private static IEnumerable<string> Lists(ParameterListSyntax? parameters)
        {
            foreach (var parameter in parameters?.Parameters ?? default)
            {
                if (parameter.Type is { } declared && IsList(declared))
                    yield return parameter.Identifier.ValueText;
            }
        }

        private static bool IsList(TypeSyntax type) =>
            (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is ArrayTypeSyntax
                or GenericNameSyntax { Identifier.ValueText: "List" or "IList" or "IReadOnlyList" or "Collection" or "ObservableCollection" or "ImmutableArray" or "ImmutableList" or "LinkedList" or "Queue" or "Stack" or "IEnumerable" or "ICollection" or "IReadOnlyCollection" };
    }
}
