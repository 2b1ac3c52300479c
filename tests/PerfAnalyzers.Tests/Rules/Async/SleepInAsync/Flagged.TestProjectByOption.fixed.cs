using System.Threading;
using System.Threading.Tasks;

public class TestProjectThatAsks
{
    public static async Task<int> Test(byte time)
    {
        await Task.Delay(time);
        await Task.Yield();
        return time;
    }
}
