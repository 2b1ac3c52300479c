using System.Collections.Generic;

//---
internal readonly struct Seat
{
    public Seat(string row, int number) => (Row, Number) = (row, number);

    public string Row { get; }

    public int Number { get; }
}

public static class Hall
{
    public static int Taken(IEnumerable<int> numbers)
    {
        var taken = new HashSet<Seat>(); // PERF1014 @Seat
        foreach (var number in numbers)
            taken.Add(new Seat("A", number));
        return taken.Count;
    }
}
//---
