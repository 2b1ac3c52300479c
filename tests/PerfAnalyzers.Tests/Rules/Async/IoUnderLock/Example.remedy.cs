using System.IO;

public static class Settings
{
    private static readonly object Gate = new();
    private static string _text = "";

    //---
    public static int Reload(FileInfo settings)
    {
        var text = File.ReadAllText(settings.FullName);
        lock (Gate)
        {
            _text = text;
            return _text.Length;
        }
    }
    //---
}
