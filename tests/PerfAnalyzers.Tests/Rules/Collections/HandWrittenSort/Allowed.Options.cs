// option: dotnet_code_quality.PERF1009.small_collection_size = 40
class Options
{
    void Few(int[] numbers)
    {
        for (var i = 0; i < 40; i++)
        {
            for (var j = i + 1; j < 40; j++)
            {
                if (numbers[i] > numbers[j])
                    (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
            }
        }
    }
}
