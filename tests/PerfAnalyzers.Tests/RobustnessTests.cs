using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PerfAnalyzers.Tests;

/// <summary>No rule throws and no fix loses a comment, whatever the code looks like. <c>FULL=1</c> tries every place instead of some.</summary>
public sealed class CutTests
{
    public static TheoryData<string> All => [.. Fixture.Supported.Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(All))]
    public async Task Code_cut_off_while_typing_is_borne(string name)
    {
        var document = Fixture.Named(name).Open();
        await document.Project.GetCompilationAsync();
        var text = await document.GetTextAsync();
        var tokens = (await document.GetSyntaxRootAsync())!.DescendantTokens().ToList();
        foreach (var token in Places.Among(tokens, name))
            await Workbench.OfferFixes(document.WithText(text.GetSubText(new TextSpan(0, token.SpanStart))));
    }
}

/// <inheritdoc cref="CutTests"/>
public sealed class SurroundingsTests
{
    private static readonly LanguageVersion[] Languages = Project.Full
        ? [LanguageVersion.CSharp7_3, LanguageVersion.CSharp10, LanguageVersion.CSharp12, LanguageVersion.Latest]
        : [LanguageVersion.CSharp7_3, LanguageVersion.CSharp12];

    public static TheoryData<string> All => [.. Fixture.Supported.Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(All))]
    public async Task Old_languages_and_absent_libraries_are_borne(string name)
    {
        var fixture = Fixture.Named(name);
        foreach (var language in Languages)
            await Workbench.OfferFixes(fixture.Open(language: language));

        foreach (var absent in Target.Absentees.Where(library => fixture.Target == Target.Newest && Mentions(fixture, library)))
            await Workbench.OfferFixes(fixture.Open(target: new Target("net10.0", Without: absent)));

        await Workbench.OfferFixes(fixture.Open(target: new Target("netstandard2.0")));
        await Workbench.OfferFixes(fixture.Open(target: new Target("none")));
    }

    private static bool Mentions(Fixture fixture, string library) =>
        Project.Full || library.Split('.').Any(part => part.Length > 3 && part is not "Microsoft" && fixture.Source.Contains(part, StringComparison.OrdinalIgnoreCase));
}

/// <inheritdoc cref="CutTests"/>
public sealed class CommentTests
{
    private const string Note = "/*note*/";

    public static TheoryData<string> Fixed => [.. Fixture.Supported.Where(fixture => fixture.Fixed is not null).Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Fixed))]
    public async Task Comments_survive_fixes(string name)
    {
        var fixture = Fixture.Named(name);
        var document = fixture.Open();
        await document.Project.GetCompilationAsync();
        var text = await document.GetTextAsync();
        foreach (var token in Places.ForComments((await document.GetSyntaxRootAsync())!, name))
        {
            var noted = document.WithText(text.WithChanges(new TextChange(new TextSpan(token.SpanStart, 0), Note)));
            var result = await Fix(noted, fixture);
            Assert.True(result.Contains(Note), $"The comment before '{token}' at {token.GetLocation().GetLineSpan().StartLinePosition} is lost:\n{result}");
            Assert.Empty((await Workbench.CompilerDiagnostics(noted.WithText(SourceText.From(result)))).Select(d => $"comment before '{token}': {d}\n{result}"));
        }
    }

    internal static async Task<string> Fix(Document document, Fixture fixture)
    {
        var safely = await Workbench.FixAll(document, fixture.Analyzer, fixture.Fix!);
        return safely != (await document.GetTextAsync()).ToString() ? safely : await Workbench.FixOneByOne(document, fixture.Analyzer, fixture.Fix!, onlySafe: false);
    }
}

/// <inheritdoc cref="CutTests"/>
public sealed class LineCommentTests
{
    public static TheoryData<string> Fixed => CommentTests.Fixed;

    // A single-line comment needs its line end wherever it goes.
    [Theory, MemberData(nameof(Fixed))]
    public async Task Line_comments_survive_fixes(string name)
    {
        var fixture = Fixture.Named(name);
        var document = fixture.Open();
        var text = await document.GetTextAsync();
        foreach (var token in Places.ForComments((await document.GetSyntaxRootAsync())!, name + "//"))
        {
            var noted = document.WithText(text.WithChanges(new TextChange(new TextSpan(token.SpanStart, 0), "//note\n")));
            var result = await CommentTests.Fix(noted, fixture);
            Assert.True(result.Contains("//note"), $"The comment before '{token}' is lost:\n{result}");
            Assert.Empty((await Workbench.CompilerDiagnostics(noted.WithText(SourceText.From(result)))).Select(d => $"comment before '{token}': {d}\n{result}"));
        }
    }
}

internal static class Places
{
    private const int Most = 4;

    /// <summary>Some of the tokens that a comment can stand before.</summary>
    public static IEnumerable<SyntaxToken> ForComments(SyntaxNode root, string name) => Among(
        [.. root.DescendantTokens().Where(static token => !token.IsKind(SyntaxKind.EndOfFileToken) && token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is null)], name);

    /// <summary>Some of the tokens, always the same ones; all of them in a full run.</summary>
    public static IEnumerable<SyntaxToken> Among(IReadOnlyList<SyntaxToken> tokens, string name)
    {
        if (Project.Full || tokens.Count <= Most)
            return tokens;

        var random = new Random(name.Aggregate(17, (seed, c) => seed * 31 + c));
        return Enumerable.Range(0, Most).Select(_ => tokens[random.Next(tokens.Count)]);
    }
}
