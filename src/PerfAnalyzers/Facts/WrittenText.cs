using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerfAnalyzers;

/// <summary>A text as the author put it together: constants, with holes where something is filled in, and where each character of it stands in source.</summary>
public sealed class WrittenText
{
    /// <summary>What stands in <see cref="Text"/> for a hole.</summary>
    public const char Hole = '\uFFFC';

    private readonly ImmutableArray<Part> _parts;

    private WrittenText(ImmutableArray<Part> parts)
    {
        _parts = parts;
        Text = string.Concat(parts.Select(static part => part.Text));
    }

    /// <summary>All of it, with one <see cref="Hole"/> for each part that is not constant.</summary>
    public string Text { get; }

    /// <summary>What is filled in, with its place in <see cref="Text"/>.</summary>
    public IEnumerable<(int Index, IOperation Value)> Holes
    {
        get
        {
            var index = 0;
            foreach (var part in _parts)
            {
                if (part.IsHole)
                    yield return (index, part.Operation);
                index += part.Text.Length;
            }
        }
    }

    /// <summary>The text that a value is put together from: a literal, an interpolation, a sum, a constant by name, or a variable that is given such a text and nothing else.</summary>
    /// <remarks>Null where nothing of it is constant, or where the variable's text goes to another place, too, which comes before this one.</remarks>
    public static WrittenText? Of(IOperation? value)
    {
        value = value?.WithoutConversions();
        if (value is ILocalReferenceOperation { Local: var local })
        {
            if (local.UsesAround(value).FirstOrDefault() != value || local.OnlyValue(value) is not { } only)
                return null;
            value = only;
        }

        if (value is null || value.Type is { SpecialType: not SpecialType.System_String } && value is not IInterpolatedStringOperation)
            return null;

        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var term in Terms(value))
            Add(term, parts);

        return parts.Any(static part => !part.IsHole) ? new(parts.ToImmutable()) : null;
    }

    /// <summary>Where a piece of <see cref="Text"/> stands in source: just there in a literal, else the whole expression that gives it.</summary>
    public Location LocationOf(int start, int length)
    {
        foreach (var part in _parts)
        {
            if (start < part.Text.Length)
                return part.LocationOf(start, Math.Min(length, part.Text.Length - start));
            start -= part.Text.Length;
        }

        return _parts[_parts.Length - 1].Operation.Syntax.GetLocation();
    }

    // From left to right; a sum of many is deep on its left.
    private static Stack<IOperation> Terms(IOperation value)
    {
        var terms = new Stack<IOperation>();
        while (value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, LeftOperand: var left, RightOperand: var right })
        {
            terms.Push(right.WithoutConversions());
            value = left.WithoutConversions();
        }

        terms.Push(value);
        return terms;
    }

    private static void Add(IOperation term, ImmutableArray<Part>.Builder parts)
    {
        if (term is IInterpolatedStringOperation interpolation)
        {
            foreach (var part in interpolation.Parts)
            {
                if (part is IInterpolatedStringTextOperation { Text: var text })
                    parts.Add(new(text, text.ConstantValue.Value as string ?? "", IsHole: false));
                else if (part is IInterpolationOperation { Expression: var filled })
                    AddValue(filled.WithoutConversions(), parts);
            }
        }
        else
        {
            AddValue(term, parts);
        }
    }

    private static void AddValue(IOperation value, ImmutableArray<Part>.Builder parts) =>
        parts.Add(value.ConstantValue is { HasValue: true, Value: string text } ? new(value, text, IsHole: false) : new(value, Hole.ToString(), IsHole: true));

    private sealed record Part(IOperation Operation, string Text, bool IsHole)
    {
        public Location LocationOf(int start, int length)
        {
            var syntax = Operation.Syntax;
            if (IsHole || TokenOf(syntax) is not { } token || StartsOf(token, Text) is not { } starts)
                return syntax.GetLocation();

            return Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(token.SpanStart + starts[start], token.SpanStart + starts[start + length]));
        }

        private static SyntaxToken? TokenOf(SyntaxNode syntax) => syntax switch
        {
            LiteralExpressionSyntax literal => literal.Token,
            InterpolatedStringTextSyntax text => text.TextToken,
            _ => null,
        };

        // Where each character begins in the token, and where the last one ends; null where they cannot be told.
        private static int[]? StartsOf(SyntaxToken token, string text)
        {
            var source = token.Text;
            var isRaw = token.Kind() is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken || IsInRaw(token);
            var isVerbatim = source.StartsWith("@", StringComparison.Ordinal) || (token.Parent?.Parent as InterpolatedStringExpressionSyntax)?.StringStartToken.Text.IndexOf('@') >= 0;
            var isInterpolated = token.IsKind(SyntaxKind.InterpolatedStringTextToken);
            var at = isInterpolated ? 0 : isRaw ? source.TakeWhile(static c => c == '"').Count() : isVerbatim ? 2 : 1;

            var starts = new int[text.Length + 1];
            for (var i = 0; i < text.Length; i++)
            {
                // A raw literal is not indented as its source is.
                while (isRaw && at < source.Length && source[at] != text[i] && char.IsWhiteSpace(source[at]))
                    at++;

                if (at >= source.Length)
                    return null;

                starts[i] = at;
                at += isRaw ? 1 : LengthAt(source, at, isVerbatim, isInterpolated);
            }

            starts[text.Length] = Math.Min(at, source.Length);
            return starts;
        }

        private static bool IsInRaw(SyntaxToken token) =>
            token.Parent?.Parent is InterpolatedStringExpressionSyntax { StringStartToken: var start } && start.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;

        private static int LengthAt(string source, int at, bool isVerbatim, bool isInterpolated)
        {
            var (c, next) = (source[at], at + 1 < source.Length ? source[at + 1] : '\0');
            if (isInterpolated && c is '{' or '}' && next == c || isVerbatim && c == '"' && next == '"')
                return 2;
            if (isVerbatim || c != '\\')
                return 1;

            return next switch
            {
                'u' => 6,
                'U' => 10,
                'x' => 2 + source.Skip(at + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(),
                _ => 2,
            };
        }
    }
}
