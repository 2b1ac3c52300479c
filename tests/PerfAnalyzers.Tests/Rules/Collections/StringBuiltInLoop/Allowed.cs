using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

class Allowed
{
    private string _log = "";

    public string Note { get; set; } = "";

    string ABuilder(List<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part).Append(',');
        return text.ToString();
    }

    int Numbers(List<int> values)
    {
        var sum = 0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    List<string> NewOnEveryTurn(List<string> names)
    {
        var result = new List<string>();
        foreach (var name in names)
        {
            var line = "* ";
            line += name;
            result.Add(line);
        }

        return result;
    }

    void ResetOnEveryTurn(List<string> names, TextWriter writer)
    {
        string line;
        foreach (var name in names)
        {
            line = "* ";
            line += name;
            writer.WriteLine(line);
        }
    }

    void ResetWhenFull(List<string> words, TextWriter writer)
    {
        var line = "";
        foreach (var word in words)
        {
            if (line.Length + word.Length > 80)
            {
                writer.WriteLine(line);
                line = "";
            }

            line += word + " ";
        }
    }

    string Window(IEnumerable<char> input)
    {
        var last = "";
        foreach (var character in input)
        {
            last += character;
            if (last.Length > 5)
                last = last.Substring(1);
        }

        return last;
    }

    string SmallLoop(Random random)
    {
        var code = "";
        for (var i = 0; i < 6; i++)
            code += random.Next(10);
        return code;
    }

    string FewElements()
    {
        var text = "";
        foreach (var name in new[] { "a", "b", "c" })
            text += name;
        return text;
    }

    string LeavesAfterwards(string name, HashSet<string> taken)
    {
        var free = name;
        while (taken.Contains(free))
        {
            free += "2";
            break;
        }

        return free;
    }

    string ReturnsAfterwards(List<string> names, string text)
    {
        foreach (var name in names)
        {
            if (name.Length > 3)
            {
                text += name;
                return text;
            }
        }

        return text;
    }

    string Padding(string code)
    {
        while (code.Length % 4 != 0)
            code += "=";
        for (; code.Length < 20;)
            code = "0" + code;
        return code;
    }

    string EveryPrefixIsAskedFor(string path)
    {
        while (File.Exists(path))
            path += "1";

        var directory = "";
        foreach (var part in path.Split('/'))
        {
            directory = directory + "/" + part;
            Directory.CreateDirectory(directory);
        }

        return directory;
    }

    IEnumerable<string> GivenOnEveryTurn(List<string> names)
    {
        var text = "";
        foreach (var name in names)
        {
            text += name;
            yield return text;
        }
    }

    string Error(List<string> files)
    {
        var problems = "";
        foreach (var file in files)
        {
            try
            {
                File.Delete(file);
            }
            catch (IOException e)
            {
                problems += e.Message;
            }
        }

        return problems;
    }

    string Levels(Exception? error)
    {
        var message = "";
        while (error != null)
        {
            message += error.Message + " ";
            error = error.InnerException;
        }

        for (var type = GetType(); type != null; type = type.BaseType)
            message = type.Name + "." + message;
        return message;
    }

    void OfTheElement(List<Allowed> notes, string[] texts, Dictionary<string, string> table)
    {
        foreach (var note in notes)
        {
            note.Note += "!";
            note._log = note._log + "!";
        }

        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] += "!";
            table[texts[i]] += "!";
        }
    }

    string Retry(Func<string> attempt)
    {
        var log = "";
        while (true)
        {
            log += ".";
            try
            {
                return log + attempt();
            }
            catch (TimeoutException)
            {
                Thread.Sleep(100);
            }
        }
    }

    string NotItself(List<string> names, string prefix)
    {
        var last = "";
        foreach (var name in names)
            last = prefix + name;
        return last;
    }

    string Swapped(List<string> names)
    {
        var (older, newer) = ("", "");
        foreach (var name in names)
        {
            newer += name;
            (older, newer) = (newer, name);
        }

        return older;
    }

    string Aggregates(List<string> names, List<int> numbers) =>
        names.Aggregate((longest, name) => name.Length > longest.Length ? name : longest)
        + numbers.Aggregate(0, (sum, n) => sum + n)
        + names.Aggregate("", (_, name) => name + "!")
        + new[] { "a", "b" }.Aggregate((a, b) => a + b);

    string Once(string a, string b)
    {
        var text = a;
        text += b;
        text = text.Insert(0, "<");
        return text;
    }

    string NumberedUntilFree(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".lnk");
        while (File.Exists(path))
        {
            name += "1";
            path = Path.Combine(folder, name + ".lnk");
        }

        return path;
    }

    async Task EachFolderOnTheWay(IEnumerable<string> parts, Func<Func<string, bool>, Task> attempt)
    {
        var path = "";
        foreach (var part in parts)
        {
            path += $"/{part}";
            await attempt(prefix => Directory.Exists($"{prefix}{path}/"));
        }
    }

    IEnumerable<Action> Later(List<string> names, string text)
    {
        foreach (var name in names)
            yield return () => text += name;
    }

    string Delegates(List<Action> actions)
    {
        Action? all = null;
        foreach (var action in actions)
            all += action;
        all?.Invoke();
        return "";
    }
}
