namespace PerfAnalyzers;

/// <summary>The making of a client that a process needs once.</summary>
public sealed class SharedClientCreation
{
    private static readonly MemberTable<SharedClient> Table = new(
        from client in SharedClients.Table
        from member in client.Members.Split(' ')
        select (client.Type, member, client));

    private SharedClientCreation(string typeName, bool isSuggestion, bool isConstructor) => (TypeName, IsSuggestion, IsConstructor) = (typeName, isSuggestion, isConstructor);

    public string TypeName { get; }

    /// <summary>Whether the client shares its connections with others of its kind inside.</summary>
    public bool IsSuggestion { get; }

    /// <summary>Whether a constructor makes it, which connects to nothing yet.</summary>
    public bool IsConstructor { get; }

    /// <param name="further">Types that the user added to the catalog.</param>
    public static SharedClientCreation? Of(IOperation operation, SymbolList further)
    {
        var (method, member) = operation switch
        {
            IObjectCreationOperation { Constructor: { } constructor } => (constructor, "new"),
            IInvocationOperation { TargetMethod: { } maker } => (maker, maker.Name),
            _ => default,
        };

        if (method is null)
            return null;

        if (Table.Find(method, member, operation.SemanticModel!.Compilation) is { } client)
            return new(Made(operation.Type, method.ContainingType), client.IsSuggestion, member == "new");

        return member == "new" && further.Names(method.ContainingType) ? new(method.ContainingType.Name, isSuggestion: false, isConstructor: true) : null;
    }

    // ConnectAsync gives the task of one.
    private static string Made(ITypeSymbol? type, ITypeSymbol declaring) =>
        (TaskBlocking.IsTask(type) && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : type)?.Name ?? declaring.Name;
}
