namespace PerfAnalyzers;

/// <summary>A call that goes to another machine over the network, databases excepted.</summary>
public static class RemoteCall
{
    private static readonly MemberTable<string> Table = new(
        from api in RemoteCalls.Table
        from member in api.Members.Split(' ')
        from name in new[] { member, member + "Async" }
        select (api.Type, name, api.Type));

    /// <summary>Whether a name can be that of such a call, by the asynchronous form, which says more.</summary>
    public static bool IsName(string name) => name.EndsWith("Async", StringComparison.Ordinal) && RemoteCalls.Names.Contains(QueryOperators.WithoutAsync(name));

    public static bool IsRemote(this IMethodSymbol method, Compilation compilation) => Table.Find(method, method.Name, compilation) is not null || IsGrpc(method);

    // A generated client's call gives AsyncUnaryCall<TResponse>.
    private static bool IsGrpc(IMethodSymbol method) =>
        method.ReturnType is { Name: "AsyncUnaryCall", ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Grpc" } };
}
