// build_property.IsTestProject = true
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

class TestProject
{
    int Lines(List<string> lines) => lines.Count(line => new Regex("^a+$").IsMatch(line));

    bool Compiled(string text) => new Regex("^a+$", RegexOptions.Compiled).IsMatch(text);
}
