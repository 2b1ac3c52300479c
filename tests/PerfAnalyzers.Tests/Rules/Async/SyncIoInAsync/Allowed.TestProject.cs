// build_property.IsTestProject = true
using System.IO;
using System.Threading.Tasks;

class TestProjectsAreLeftAlone
{
    async Task Test()
    {
        await Task.Yield();
        File.ReadAllText("expected.json");
    }
}
