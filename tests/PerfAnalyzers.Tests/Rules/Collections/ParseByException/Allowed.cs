using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq.Expressions;
using System.Text.Json;

class Allowed
{
    private readonly List<string> _errors = [];
    private readonly Dictionary<string, int> _byName = [];

    int Asked(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            if (int.TryParse(text, out var value))
                sum += value;
        }

        return sum;
    }

    int FailsForGood(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
            sum += int.Parse(text);
        return sum;
    }

    int TellsWhatIsWrong(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += int.Parse(text);
            }
            catch (FormatException e)
            {
                throw new InvalidDataException($"'{text}' is no number", e);
            }
        }

        return sum;
    }

    void Notes(List<string> texts)
    {
        foreach (var text in texts)
        {
            try
            {
                Console.WriteLine(double.Parse(text));
            }
            catch (Exception e)
            {
                _errors.Add(e.Message);
            }
        }
    }

    // Whatever goes wrong with one line, the others go on.
    void MuchIsTried(List<string> lines)
    {
        foreach (var line in lines)
        {
            try
            {
                Send(int.Parse(line));
            }
            catch (Exception)
            {
                continue;
            }
        }
    }

    void Send(int number) => File.AppendAllText("numbers", number.ToString());

    int CatchesSomethingElse(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += int.Parse(text);
            }
            catch (OutOfMemoryException)
            {
            }
        }

        return sum;
    }

    string? NoWayToAsk(List<string> documents)
    {
        foreach (var document in documents)
        {
            try
            {
                return JsonDocument.Parse(document).RootElement.GetRawText();
            }
            catch (JsonException)
            {
            }
        }

        return null;
    }

    int OutsideOfTheTry(string text)
    {
        var value = int.Parse(text);
        try
        {
            File.Delete(text);
        }
        catch (Exception)
        {
            value = 0;
        }

        return value;
    }

    Func<int> InALambdaOfItsOwn(string text)
    {
        try
        {
            return () => int.Parse(text);
        }
        catch (FormatException)
        {
            return () => 0;
        }
    }

    void SetsAKey(string name)
    {
        try
        {
            _byName[name] = 1;
        }
        catch (KeyNotFoundException)
        {
        }
    }

    int KeyIsThereOrItIsAnError(string name)
    {
        try
        {
            return _byName[name];
        }
        catch (KeyNotFoundException e)
        {
            throw new ArgumentException(name, e);
        }
    }

    int ElementOfAnArray(int[] values, int index)
    {
        try
        {
            return values[index];
        }
        catch (KeyNotFoundException)
        {
            return 0;
        }
    }

    int FilteredByWhatItSays(string text)
    {
        try
        {
            return int.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (FormatException e) when (e.Message.Length > 3)
        {
            return 0;
        }
    }
}
