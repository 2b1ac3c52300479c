public static class Files
{
    public static async Task<string> Copy()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "copied");
        var text = File.ReadAllText(path); // PERF4002
        var journal = new Journal();
        journal.Note(text); // PERF4002 info
        File.Delete(path);
        return journal.Text;
    }
}

public class Journal
{
    public string Text { get; private set; } = "";

    public void Note(string text) => Text += text;

    public Task NoteAsync(string text)
    {
        Note(text);
        return Task.CompletedTask;
    }
}
