// runs: 20
using System;
using System.Threading;

public class WithoutUsing
{
    public static async System.Threading.Tasks.ValueTask<int> Wait(byte time)
    {
        Thread.Sleep(time); // PERF4005
        return time;
    }
}
