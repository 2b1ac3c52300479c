using System;
using System.Collections.Generic;

public class Forms(List<int> numbers)
{
    private List<int> Numbers { get; } = numbers;

    public static int[] InALambda(int[] numbers)
    {
        Action sort = () =>
        {
            for (var i = 1; i < numbers.Length; i++) // PERF1009
            {
                for (var j = i; j > 0; j--)
                {
                    if (numbers[j] < numbers[j - 1])
                        (numbers[j], numbers[j - 1]) = (numbers[j - 1], numbers[j]);
                }
            }
        };
        sort();
        return numbers;
    }

    public static int[] InASwitch(int[] numbers, int kind)
    {
        switch (kind)
        {
            case > 3:
                int i, j, kept;
                for (i = 0; i < numbers.Length; i++) // PERF1009
                {
                    for (j = 0; j < numbers.Length - 1; j++)
                    {
                        if (numbers[j] > numbers[j + 1])
                        {
                            kept = numbers[j];
                            numbers[j] = numbers[j + 1];
                            numbers[j + 1] = kept;
                        }
                    }
                }

                break;
            default:
                numbers[..0].CopyTo(numbers, 0);
                break;
        }

        return numbers;
    }

    public static List<int> OfAMember(List<int> numbers) => new Forms(numbers).Sorted();

    private List<int> Sorted()
    {
        for (var i = 0; i < this.Numbers.Count; i++) // PERF1009
        {
            for (var j = i + 1; j < Numbers.Count; j++)
            {
                if (Numbers[i] > this.Numbers[j])
                    (Numbers[i], Numbers[j]) = (Numbers[j], Numbers[i]);
            }
        }

        return Numbers;
    }
}
