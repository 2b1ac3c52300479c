using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;

class FlaggedWithoutFix
{
    // A null or a number too large still has to be thrown.
    int OnlyTheFormat(List<string?> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += int.Parse(text!); // PERF1017
            }
            catch (FormatException)
            {
            }
        }

        return sum;
    }

    // The index may be wrong, too.
    int AnotherFailure(List<string[]> rows)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            try
            {
                sum += int.Parse(row[1]); // PERF1017
            }
            catch (Exception)
            {
                sum--;
            }
        }

        return sum;
    }

    int BeforeAnElse(List<string> texts, bool on)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            if (on)
                try
                {
                    sum += int.Parse(text); // PERF1017
                }
                catch (Exception)
                {
                }
            else
                sum--;
        }

        return sum;
    }

    void SeveralStatements(List<string> texts, List<int> numbers)
    {
        foreach (var text in texts)
        {
            try
            {
                var number = int.Parse(text); // PERF1017
                var other = int.Parse(text + "0");
                numbers.Add(number + other);
            }
            catch (FormatException)
            {
            }
        }
    }

    int Finally(string text)
    {
        var turns = 0;
        try
        {
            turns = int.Parse(text); // PERF1017 info
        }
        catch (Exception)
        {
            turns = 1;
        }
        finally
        {
            turns++;
        }

        return turns;
    }

    DateTime Exactly(string text)
    {
        try
        {
            return DateTime.ParseExact(text, "yyyy", CultureInfo.InvariantCulture); // PERF1017 info
        }
        catch (FormatException)
        {
            return default;
        }
    }

    int Converted(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += Convert.ToInt32(text); // PERF1017
            }
            catch (FormatException)
            {
            }
        }

        return sum;
    }

    object UntypedEnum(string text)
    {
        try
        {
            return Enum.Parse(typeof(DayOfWeek), text); // PERF1017 info
        }
        catch (ArgumentException)
        {
            return "";
        }
        catch (OverflowException)
        {
            return "";
        }
    }

    int OfItsOwn(List<string> texts)
    {
        var sum = 0;
        foreach (var text in texts)
        {
            try
            {
                sum += Code.Parse(text).Number; // PERF1017
            }
            catch (FormatException)
            {
                sum++;
            }
        }

        return sum;
    }

    record Code(int Number)
    {
        public static Code Parse(string text) => throw new FormatException(text);

        public static bool TryParse(string text, out Code? code)
        {
            code = null;
            return false;
        }
    }
}
