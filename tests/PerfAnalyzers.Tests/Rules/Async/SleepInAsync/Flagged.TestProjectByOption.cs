// runs: 20
// build_property.IsTestProject = true
// option: [*.cs] dotnet_code_quality.PERF4005.analyze_test_projects = true
using System.Threading;
using System.Threading.Tasks;

public class TestProjectThatAsks
{
    public static async Task<int> Test(byte time)
    {
        Thread.Sleep(time); // PERF4005
        await Task.Yield();
        return time;
    }
}
