// build_property.IsTestProject = true
using System;
using System.Collections.Generic;
using System.Threading;

class ManyAtOnceIsWhatIsTested
{
    void Test(List<string> names)
    {
        foreach (var name in names)
            new Thread(() => Console.WriteLine(name)).Start();
    }
}
