// build_property.IsTestProject = true
using System.Threading.Tasks;

class TestProjectsAreLeftAlone
{
    async Task<int> Test(Task<int> task)
    {
        await Task.Yield();
        return task.Result;
    }
}
