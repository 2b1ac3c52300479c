using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public class Allowed
{
    private static readonly string[] Kept = ["a", "b", "c"];
    private readonly List<string> _names = [];
    private readonly int _first = 1;

    private static IReadOnlyList<string> BuiltOnce { get; } = new[] { "a", "b", "c" };

    // Whoever gets it may write to it.
    public string[] Mutable => new[] { "a", "b", "c" };

    protected List<string> MutableForDerivedOnes => ["a", "b", "c"];

    private List<string> PassedOn => ["a", "b", "c"];

    private List<string> Filled => new() { "a", "b", "c" };

    private int[] Written => new[] { 1, 2, 3 };

    public ReadOnlySpan<int> Span => new[] { 1, 2, 3 };

    private ReadOnlySpan<byte> Bytes => [1, 2, 3];

    public IReadOnlyList<int> OfTheInstance => new[] { _first, 2, 3 };

    public IReadOnlyList<string> OfTheMoment => [DateTime.Now.ToString(), "b", "c"];

    public IReadOnlyList<object> ElementsOfTheirOwn => [new object(), new List<int>()];

    public IReadOnlyList<string> None => [];

    public List<string> Copy => _names.ToList();

    public string Set { get; set; } = "";

    public IReadOnlyList<string> Decided
    {
        get
        {
            if (_first > 0)
                return new[] { "a", "b", "c" };
            return Kept;
        }
    }

    void Use(Action<List<string>> action)
    {
        action(PassedOn);
        var filled = Filled;
        filled.Add("d");
        Written[0] = 2;
        Console.WriteLine(Bytes.Length);
    }

    int CopyOutsideOfALoop()
    {
        var sum = 0;
        foreach (var name in Copy)
            sum += name.Length;
        return sum;
    }

    int CopyThatIsKept(int turns)
    {
        var sum = 0;
        for (var i = 0; i < turns; i++)
        {
            var own = Copy;
            own.Add("x");
            sum += own.Count;
        }

        return sum;
    }

    int CopyOfAnother(List<Allowed> others)
    {
        var sum = 0;
        foreach (var other in others)
            sum += other.Copy.Count;
        return sum;
    }

    int LocalThatChanges(int value)
    {
        var weights = new[] { 1, 2, 3, 4 };
        weights[value]++;
        return weights.Sum();
    }

    int[] LocalForTheCaller()
    {
        var primes = new[] { 2, 3, 5, 7 };
        Console.WriteLine(primes.Length);
        return primes;
    }

    string LocalAsArgument(string text)
    {
        char[] blanks = [' ', '\t', '\n'];
        return text.Trim(blanks);
    }

    bool LocalOfTwo(string text)
    {
        var both = new[] { "a", "b" };
        return both.Contains(text);
    }

    bool LocalOnTheStack(int value)
    {
        ReadOnlySpan<int> primes = [2, 3, 5, 7];
        return primes.Contains(value);
    }

    bool LocalWithContentOfTheCall(string text, string other)
    {
        var words = new HashSet<string> { "a", "b", other };
        return words.Contains(text);
    }

    bool LocalThatGrows(string text)
    {
        var words = new HashSet<string> { "a", "b", "c" };
        if (text.Length > 3)
            words.Add("d");
        return words.Contains(text);
    }

    bool LocalThatIsReplaced(string text)
    {
        var words = new[] { "a", "b", "c" };
        if (text.Length > 3)
            words = Kept;
        return words.Contains(text);
    }

    Func<string, bool> LocalThatIsCaptured()
    {
        var words = new HashSet<string> { "a", "b", "c" };
        return text => words.Contains(text);
    }

    Allowed()
    {
        var once = new[] { "a", "b", "c" };
        foreach (var name in once)
            _names.Add(name);
    }

    static void Main()
    {
        var once = new[] { "a", "b", "c" };
        foreach (var name in once)
            Console.WriteLine(name);
    }

    // An array of one.
    static System.Collections.Generic.IReadOnlyList<int> Only => new[] { 1 };
}
