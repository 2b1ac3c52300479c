using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace PerfAnalyzers;

/// <summary>
/// Base of every fix. <see cref="Plan"/> both decides and describes: what it returns is what is offered, so a fix that changes
/// nothing cannot be offered. Fix-all applies all safe plans of a document to one editor.
/// </summary>
public abstract class PerfFix<TNode>(params DiagnosticDescriptor[] rules) : CodeFixProvider
    where TNode : SyntaxNode
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. rules.Select(rule => rule.Id).Distinct()];

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixDocument);

    /// <summary>The rewrite of <paramref name="node"/>, or null when this occurrence has none that keeps its meaning.</summary>
    protected abstract Rewrite? Plan(TNode node, FixContext context);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixContext.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } here)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (PlanAt(diagnostic.Location.SourceSpan, here) is { } rewrite && await Holds(rewrite, diagnostic.Location.SourceSpan, here).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(rewrite.Title, _ => Apply([rewrite], here), EquivalenceKey(rewrite)), diagnostic);
        }
    }

    private string EquivalenceKey(Rewrite rewrite) => $"{FixableDiagnosticIds[0]}: {rewrite.Title}";

    // Whatever the equivalence key: dotnet format passes that of the first finding it met, even where that one has no fix or only one to review.
    private async Task<Document?> FixDocument(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var spans = new SortedSet<TextSpan>(diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        var targets = new List<Document> { document };
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is not { } linked)
                continue;

            targets.Add(linked);
            spans.UnionWith((await context.GetDocumentDiagnosticsAsync(linked).ConfigureAwait(false)).Select(diagnostic => diagnostic.Location.SourceSpan));
        }

        return targets.Count == 1
            ? await FixSafely(spans, document, context.CancellationToken).ConfigureAwait(false)
            : document.WithText(await TextForAll(targets, spans, context.CancellationToken).ConfigureAwait(false));
    }

    // The target frameworks of a project share the text, and each changes what it compiles of it. All get the changes of all: texts that
    // differ would be merged as if they conflicted, and the fixes of the next rule would no longer be the same for all.
    private async Task<SourceText> TextForAll(IReadOnlyList<Document> targets, IReadOnlyCollection<TextSpan> spans, CancellationToken cancellation)
    {
        var text = await targets[0].GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new HashSet<TextChange>();
        foreach (var target in targets.OrderBy(target => target.Id.ProjectId.Id))
        {
            if (!text.ContentEquals(await target.GetTextAsync(cancellation).ConfigureAwait(false)))
                continue;

            var made = await (await FixSafely(spans, target, cancellation).ConfigureAwait(false)).GetTextChangesAsync(target, cancellation).ConfigureAwait(false);
            if (made.All(change => changes.Contains(change) || !changes.Any(other => other.Span.IntersectsWith(change.Span))))
                changes.UnionWith(made);
        }

        return text.WithChanges(changes.OrderBy(change => change.Span.Start));
    }

    private async Task<Document> FixSafely(IReadOnlyCollection<TextSpan> spans, Document document, CancellationToken cancellation)
    {
        if (await FixContext.Of(document, cancellation).ConfigureAwait(false) is not { } here)
            return document;

        var rewrites = new List<Rewrite>();
        foreach (var span in spans)
        {
            if (PlanAt(span, here) is { IsSafe: true } rewrite && await Holds(rewrite, span, here).ConfigureAwait(false))
                rewrites.Add(rewrite);
        }

        return await Apply(rewrites, here).ConfigureAwait(false);
    }

    private Rewrite? PlanAt(TextSpan span, FixContext context) =>
        context.NodeAt<TNode>(span) is { } node && !HasDirectiveInside(node) ? Plan(node, context) : null;

    // A rewritten expression cannot keep an #if in its middle. Statements keep theirs: fixes change parts of them only.
    private static bool HasDirectiveInside(SyntaxNode node) =>
        node is ExpressionSyntax && node.ContainsDirectives
        && node.DescendantTrivia().Any(trivia => trivia.IsDirective && trivia.SpanStart > node.SpanStart && trivia.SpanStart < node.Span.End);

    private async Task<bool> Holds(Rewrite rewrite, TextSpan span, FixContext here) =>
        await IsUnreferenced(rewrite, here).ConfigureAwait(false) && await HoldsForOtherTargets(rewrite, span, here).ConfigureAwait(false);

    private static async Task<bool> IsUnreferenced(Rewrite rewrite, FixContext here)
    {
        if (rewrite.Unreferenced is not { } symbol)
            return true;

        foreach (var found in await SymbolFinder.FindReferencesAsync(symbol, here.Document.Project.Solution, here.Cancellation).ConfigureAwait(false))
        {
            foreach (var reference in found.Locations)
            {
                if (await reference.Document.GetSyntaxRootAsync(here.Cancellation).ConfigureAwait(false) is { } root && !IsOnlyNamed(root.FindNode(reference.Location.SourceSpan)))
                    return false;
            }
        }

        return true;
    }

    // CreatedAtAction(nameof(Get), …)
    private static bool IsOnlyNamed(SyntaxNode name) =>
        name.Ancestors().Any(node => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    // Where several target frameworks compile the text, all must want the same change.
    private async Task<bool> HoldsForOtherTargets(Rewrite rewrite, TextSpan span, FixContext here)
    {
        SourceText? expected = null;
        foreach (var id in here.Document.GetLinkedDocumentIds())
        {
            if (here.Document.Project.Solution.GetDocument(id) is not { } document
                || await FixContext.Of(document, here.Cancellation).ConfigureAwait(false) is not { } other
                || !other.IsCompiled(span))
            {
                continue;
            }

            if (PlanAt(span, other) is not { } same || same.Title != rewrite.Title)
                return false;

            expected ??= await TextAfter(rewrite, here).ConfigureAwait(false);
            if (!expected.ContentEquals(await TextAfter(same, other).ConfigureAwait(false)))
                return false;
        }

        return true;
    }

    private static async Task<SourceText> TextAfter(Rewrite rewrite, FixContext context) =>
        await (await Apply([rewrite], context).ConfigureAwait(false)).GetTextAsync(context.Cancellation).ConfigureAwait(false);

    private static async Task<Document> Apply(IReadOnlyList<Rewrite> rewrites, FixContext context)
    {
        var editor = await DocumentEditor.CreateAsync(context.Document, context.Cancellation).ConfigureAwait(false);
        var edit = new Edit(editor, context);
        foreach (var rewrite in rewrites)
            rewrite.Apply(edit);

        edit.Finish();
        return editor.GetChangedDocument();
    }
}
