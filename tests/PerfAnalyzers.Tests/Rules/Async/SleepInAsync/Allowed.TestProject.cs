// build_property.IsTestProject = true
using System.Threading;
using System.Threading.Tasks;

class TestProjectsAreLeftAlone
{
    async Task Test()
    {
        Thread.Sleep(10);
        await Task.Yield();
    }
}
