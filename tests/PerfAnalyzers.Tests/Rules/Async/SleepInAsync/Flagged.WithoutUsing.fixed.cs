using System;
using System.Threading;
using System.Threading.Tasks;

public class WithoutUsing
{
    public static async System.Threading.Tasks.ValueTask<int> Wait(byte time)
    {
        await Task.Delay(time);
        return time;
    }
}
