using System;
using System.Collections.Generic;

public class Forms(List<int> numbers)
{
    private List<int> Numbers { get; } = numbers;

    public static int[] InALambda(int[] numbers)
    {
        Action sort = () =>
        {
            Array.Sort(numbers);
        };
        sort();
        return numbers;
    }

    public static int[] InASwitch(int[] numbers, int kind)
    {
        switch (kind)
        {
            case > 3:
                Array.Sort(numbers);

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
        Numbers.Sort();

        return Numbers;
    }
}
