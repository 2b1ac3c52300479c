// build_property.IsTestProject = true
using System.Linq;

class TestProject
{
    bool Local(string text)
    {
        var words = new[] { "a", "b", "c" };
        return words.Contains(text);
    }
}
