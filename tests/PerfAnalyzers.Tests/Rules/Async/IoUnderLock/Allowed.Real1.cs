using System;
using System.IO;

// The lock is for the file: one writes it, or reads it, at a time.
class AllowedReal1(string folder)
{
    private readonly object _file = new();

    public string? Read()
    {
        lock (_file)
        {
            var text = File.ReadAllText(Path.Combine(folder, "key.txt"));
            if (Guid.TryParse(text, out _))
                return text;
        }

        return null;
    }

    public void Save(string key)
    {
        lock (_file)
            File.WriteAllText(Path.Combine(folder, "key.txt"), key);
    }
}
