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
            var lines = new global::System.Text.StringBuilder();
            foreach (string name in names)
            {
                lines.Append(name).Append('\n');
                lines.Append($"{width}%");
            }

            return lines.ToString();
        }
    }
}
