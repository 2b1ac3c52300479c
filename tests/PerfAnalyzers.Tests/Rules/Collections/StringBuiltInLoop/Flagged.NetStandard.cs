// target: netstandard2.0
using System.Collections.Generic;

namespace Old
{
    public class StringBuilder
    {
    }

    public static class Report
    {
        public static string Lines(IEnumerable<string> names, int width)
        {
            string lines = "";
            foreach (string name in names)
            {
                lines += name + "\n"; // PERF1006
                lines += $"{width}%";
            }

            return lines;
        }
    }
}
