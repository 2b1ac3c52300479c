using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>The making of a client that a process needs once.</summary>
public sealed class SharedClientCreation
{
    private static readonly ConditionalWeakTable<Compilation, Dictionary<string, List<(INamedTypeSymbol Type, SharedClient Client)>>> Indexes = new();

    private SharedClientCreation(string typeName, bool isSuggestion, bool isConstructor) => (TypeName, IsSuggestion, IsConstructor) = (typeName, isSuggestion, isConstructor);

    public string TypeName { get; }

    /// <summary>Whether the client shares its connections with others of its kind inside.</summary>
    public bool IsSuggestion { get; }

    /// <summary>Whether a constructor makes it, which connects to nothing yet.</summary>
    public bool IsConstructor { get; }

    /// <param name="further">Types that the user added to the catalog.</param>
    public static SharedClientCreation? Of(IOperation operation, SymbolList further)
    {
        var (member, declaring, made) = operation switch
        {
            IObjectCreationOperation { Type: { } type } => ("new", type, type),
            IInvocationOperation { TargetMethod: { } method } call => (method.Name, method.ContainingType, call.Type),
            _ => default,
        };

        if (member is null)
            return null;

        if (Index(operation).TryGetValue(member, out var entries))
        {
            foreach (var (type, client) in entries)
            {
                if (declaring!.DerivesFrom(type))
                    return new(Made(made, declaring!), client.IsSuggestion, member == "new");
            }
        }

        return member == "new" && !further.IsEmpty && further.Names(declaring) ? new(declaring!.Name, isSuggestion: false, isConstructor: true) : null;
    }

    // ConnectAsync gives the task of one.
    private static string Made(ITypeSymbol? type, ITypeSymbol declaring) =>
        (TaskBlocking.IsTask(type) && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : type)?.Name ?? declaring.Name;

    private static Dictionary<string, List<(INamedTypeSymbol Type, SharedClient Client)>> Index(IOperation operation) =>
        Indexes.GetValue(operation.SemanticModel!.Compilation, static compilation =>
        {
            var known = KnownSymbols.Of(compilation);
            var index = new Dictionary<string, List<(INamedTypeSymbol, SharedClient)>>(StringComparer.Ordinal);
            foreach (var client in SharedClients.Table)
            {
                if (known.Type(client.Type) is not { } type)
                    continue;

                foreach (var member in client.Members.Split(' '))
                {
                    if (!index.TryGetValue(member, out var entries))
                        index.Add(member, entries = []);

                    entries.Add((type, client));
                }
            }

            return index;
        });
}
