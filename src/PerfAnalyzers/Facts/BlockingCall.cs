using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>A call that holds its thread until a file, a network, a database or another thread answers.</summary>
public sealed class BlockingCall
{
    private static readonly ConditionalWeakTable<Compilation, Index> Indexes = new();

    private BlockingCall(IInvocationOperation call, string asyncName) => (Call, AsyncName) = (call, asyncName);

    public IInvocationOperation Call { get; }

    /// <summary>What the counterpart that waits without a thread is called, if there is one.</summary>
    public string AsyncName { get; }

    /// <summary>The call as one of the catalog, or of a query that Entity Framework runs; null for what only looks like one.</summary>
    public static BlockingCall? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (Index.Of(call).Find(method) is { } asyncName)
            return IsFake(call) ? null : new(call, asyncName);

        return QueryOperators.Executors.Contains(method.Name)
            && (method.ContainingType.Is(KnownSymbols.Of(call).Queryable) || method.ContainingType.Is(KnownSymbols.Of(call).Enumerable))
            && QueryChain.RunBy(call) is { IsDatabase: true }
            ? new(call, method.Name + "Async")
            : null;
    }

    // Memory, the console, a check that does not wait, and SQLite, which has no asynchronous I/O (https://learn.microsoft.com/dotnet/standard/data/sqlite/async).
    private static bool IsFake(IInvocationOperation call)
    {
        if (call.Arguments.Any(static argument => argument.Parameter?.Name is "millisecondsTimeout" or "timeout" && argument.Value.IsConstantTimeOf(static time => time == 0)))
            return true;

        return call.Receiver() is { } receiver
            && (IsInMemory(receiver)
                || receiver.Type?.ContainingNamespace is { Name: "Sqlite", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "Microsoft" } }
                || receiver is IPropertyReferenceOperation { Property.ContainingType: { Name: "Console", ContainingNamespace.Name: "System" } });
    }

    /// <summary>Whether a stream, reader or writer stays in memory, by its type or by what the variable was made of.</summary>
    private static bool IsInMemory(IOperation receiver)
    {
        var known = KnownSymbols.Of(receiver);
        var value = receiver is ILocalReferenceOperation { Local: var local } ? local.OnlyValue(receiver) ?? receiver : receiver;
        return IsOneOf(receiver.Type, BlockingCalls.InMemory, known)
            || IsOneOf(value.Type, BlockingCalls.InMemory, known)
            || value is IObjectCreationOperation { Arguments: [{ Value: var inner }, ..] } wrapper && IsOneOf(wrapper.Type, BlockingCalls.Wrappers, known) && IsInMemory(inner.WithoutConversions());
    }

    private static bool IsOneOf(ITypeSymbol? type, ImmutableArray<string> names, KnownSymbols known)
    {
        var types = known.Group(names);
        for (; type is not null; type = type.BaseType)
        {
            if (type.OriginalDefinition is INamedTypeSymbol definition && types.Contains(definition))
                return true;
        }

        return false;
    }

    /// <summary>The catalog by member name, with its types resolved for one compilation.</summary>
    private sealed class Index
    {
        private readonly Dictionary<string, List<(INamedTypeSymbol Type, string AsyncName)>> _byMember = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<IMethodSymbol, string> _found = new(SymbolEqualityComparer.Default);

        private Index(Compilation compilation)
        {
            var known = KnownSymbols.Of(compilation);
            foreach (var api in BlockingCalls.Table)
            {
                if (known.Type(api.Type) is { } type)
                    Add(type, api.Members);
            }
        }

        public static Index Of(IOperation operation) => Indexes.GetValue(operation.SemanticModel!.Compilation, static compilation => new Index(compilation));

        /// <summary>The counterpart's name, or null when the method is not in the catalog.</summary>
        public string? Find(IMethodSymbol method)
        {
            if (!_byMember.TryGetValue(method.Name, out var entries))
                return null;

            var definition = method.OriginalDefinition;
            if (!_found.TryGetValue(definition, out var name))
                _found[definition] = name = FirstDeclared(definition, entries);

            return name.Length == 0 ? null : name;
        }

        private void Add(INamedTypeSymbol type, string members)
        {
            foreach (var member in members.Split(' '))
            {
                var name = member.Split(':');
                if (!_byMember.TryGetValue(name[0], out var entries))
                    _byMember.Add(name[0], entries = []);

                entries.Add((type, name.Length > 1 ? name[1] : name[0] + "Async"));
            }
        }

        // The method itself, what it overrides, or what it hides or adds as an overload in a derived type.
        private static string FirstDeclared(IMethodSymbol method, List<(INamedTypeSymbol Type, string AsyncName)> entries)
        {
            foreach (var (type, asyncName) in entries)
            {
                if (method.ContainingType.DerivesFrom(type) || type.TypeKind == TypeKind.Interface && method.ContainingType.Implements(type))
                    return asyncName;
            }

            return "";
        }
    }
}
