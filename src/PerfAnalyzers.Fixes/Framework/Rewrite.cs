namespace PerfAnalyzers;

/// <summary>What a fix will do to one occurrence. A plan that cannot keep the meaning is no plan: there is null instead.</summary>
public sealed class Rewrite
{
    private Rewrite(string title, bool isSafe, Action<Edit> apply) => (Title, IsSafe, Apply) = (title, isSafe, apply);

    public string Title { get; }

    /// <summary>Whether it keeps results, exceptions, order and laziness. Only these take part in fix-all.</summary>
    public bool IsSafe { get; }

    public Action<Edit> Apply { get; }

    /// <summary>What the rewrite changes so that code which refers to it would have to change, too: it holds only where there is none, but for nameof.</summary>
    public ISymbol? Unreferenced { get; private init; }

    public static Rewrite Safe(string title, Action<Edit> apply) => new(title, isSafe: true, apply);

    /// <param name="difference">What may differ afterwards; it ends the title.</param>
    public static Rewrite Review(string title, string difference, Action<Edit> apply) => new($"{title} ({difference})", isSafe: false, apply);

    /// <summary>The same rewrite, where nothing in the solution refers to <paramref name="symbol"/>.</summary>
    public Rewrite IfUnreferenced(ISymbol symbol) => new(Title, IsSafe, Apply) { Unreferenced = symbol };
}
