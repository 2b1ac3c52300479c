namespace PerfAnalyzers;

/// <summary>Members of collections that change them.</summary>
public static class MutatingMembers
{
    public static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        "Add", "AddRange", "AddFirst", "AddLast", "AddBefore", "AddAfter", "AddOrUpdate", "GetOrAdd", "TryAdd", "TryUpdate", "Append", "Insert", "InsertRange",
        "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "RemoveWhere", "RemoveFirst", "RemoveLast", "TryRemove", "TryTake", "Clear", "Sort", "Reverse",
        "Push", "PushRange", "Pop", "TryPop", "Enqueue", "EnqueueRange", "Dequeue", "TryDequeue", "UnionWith", "ExceptWith", "IntersectWith",
        "SymmetricExceptWith", "SetValue", "Fill", "Resize", "Move", "Replace", "CopyFrom");
}
