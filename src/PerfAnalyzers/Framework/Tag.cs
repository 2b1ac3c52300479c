namespace PerfAnalyzers;

/// <summary>Custom tags of descriptors, which decide where and in which mode a rule speaks.</summary>
public static class Tag
{
    /// <summary>What the rule finds takes production down under load (threads, sockets, pools). Mode Minimum keeps these rules only.</summary>
    public const string Outage = "outage";

    /// <summary>Quiet in test projects, where the mistake costs nobody anything.</summary>
    public const string QuietInTests = "quiet-in-tests";
}
