// build_property.IsTestProject = true
using System.IO;
using System.Threading.Tasks;

class TestProjectsAreLeftAlone
{
    async Task Test()
    {
        await Task.Yield();
        Load();
    }

    string Load() => File.ReadAllText("expected.json");
}
