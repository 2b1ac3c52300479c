namespace PerfAnalyzers;

/// <summary>Names in an option, separated by '|', in which <c>*</c> at the beginning or end stands for anything: <c>*Repository|Order*</c>.</summary>
public sealed class NamePatterns
{
    private readonly ImmutableArray<string> _patterns;

    private NamePatterns(ImmutableArray<string> patterns) => _patterns = patterns;

    public static NamePatterns Parse(string text) =>
        new(text.Split('|').Select(static pattern => pattern.Trim()).Where(static pattern => pattern.Length > 0).ToImmutableArray());

    public bool Match(string name)
    {
        foreach (var pattern in _patterns)
        {
            if (IsMatch(pattern, name))
                return true;
        }

        return false;
    }

    public override string ToString() => string.Join("|", _patterns);

    private static bool IsMatch(string pattern, string name)
    {
        var (start, end) = (pattern.StartsWith("*", StringComparison.Ordinal), pattern.EndsWith("*", StringComparison.Ordinal));
        var text = pattern.Trim('*');
        return (start, end) switch
        {
            (true, true) => name.IndexOf(text, StringComparison.Ordinal) >= 0,
            (true, false) => name.EndsWith(text, StringComparison.Ordinal),
            (false, true) => name.StartsWith(text, StringComparison.Ordinal),
            _ => name == text,
        };
    }
}
