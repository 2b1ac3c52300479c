using System.IO;

public static class Settings
{
    private static readonly object Gate = new();
    private static string _text = "";

    //---
    public static int Reload(FileInfo settings)
    {
        lock (Gate)
        {
            _text = File.ReadAllText(settings.FullName); // PERF4007
            return _text.Length;
        }
    }
    //---
}
