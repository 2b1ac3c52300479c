namespace PerfAnalyzers;

/// <summary>What a rule is about. Folder, id range, category and chapter of rules.md are this one fact, said once.</summary>
public sealed class Area
{
    public static readonly Area Collections = new("Collections", 1000, "Collections and algorithms");
    public static readonly Area Database = new("Database", 2000, "Database");
    public static readonly Area IO = new("IO", 3000, "Network, files and connections");
    public static readonly Area Async = new("Async", 4000, "Async");
    public static readonly Area Serialization = new("Serialization", 5000, "Serialization");
    public static readonly Area Caching = new("Caching", 6000, "Caching");
    public static readonly Area Monitoring = new("Monitoring", 7000, "Monitoring");
    public static readonly Area Allocation = new("Allocation", 8000, "Allocation, in hot code only");
    public static readonly Area Setup = new("Setup", 9000, "Setup");

    public static readonly ImmutableArray<Area> All =
        ImmutableArray.Create(Collections, Database, IO, Async, Serialization, Caching, Monitoring, Allocation, Setup);

    private Area(string name, int firstId, string heading) => (Name, FirstId, Heading) = (name, firstId, heading);

    /// <summary>The folder of its rules, and the last part of the category.</summary>
    public string Name { get; }

    /// <summary>Its rules have the thousand numbers from here on.</summary>
    public int FirstId { get; }

    /// <summary>The chapter of rules.md.</summary>
    public string Heading { get; }

    public string Category => $"Performance.{Name}";
}
