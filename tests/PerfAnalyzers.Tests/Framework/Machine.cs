using System.Runtime.InteropServices;

namespace PerfAnalyzers.Tests;

/// <summary>Where and when figures were taken.</summary>
/// <param name="Cores">Logical processors that the process may use.</param>
public sealed record Machine(string Processor, int Cores, string System, string Runtime, DateOnly Date)
{
    public static Machine Here() => new(ProcessorName(), Environment.ProcessorCount, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, DateOnly.FromDateTime(DateTime.UtcNow));

    public string Name => $"{Processor}, {Cores} cores, {Runtime}";

    public override string ToString() => $"{Name}, {Date:yyyy-MM-dd}";

    private static string ProcessorName() =>
        (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name"))?.Split(':')[1].Trim() : null) ?? RuntimeInformation.ProcessArchitecture.ToString();
}
