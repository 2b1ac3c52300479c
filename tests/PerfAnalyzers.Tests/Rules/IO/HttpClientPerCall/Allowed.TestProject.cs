// build_property.IsTestProject = true
using System.Net.Http;
using System.Threading.Tasks;

class TestProjectsAreLeftAlone
{
    async Task<string> Test()
    {
        using var client = new HttpClient();
        return await client.GetStringAsync("http://localhost");
    }
}
