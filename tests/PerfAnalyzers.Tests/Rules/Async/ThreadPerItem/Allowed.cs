using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

class Allowed
{
    private readonly BlockingCollection<string> _work = [];
    private volatile bool _stopped;

    void AThreadPerCore()
    {
        for (var i = 0; i < Environment.ProcessorCount; i++)
            new Thread(Work).Start();
    }

    void AThreadPerCoreThatKnowsItsNumber(int[] totals)
    {
        for (var i = 0; i < Environment.ProcessorCount; i++)
        {
            var worker = i;
            new Thread(() => totals[worker]++).Start();
        }
    }

    void AsManyAsAreConfigured(int count)
    {
        foreach (var number in Enumerable.Range(0, count))
            new Thread(Work) { Name = "worker" }.Start();
    }

    void SameWorkForAll(List<string> names)
    {
        foreach (var name in names)
            new Thread(Work) { IsBackground = true }.Start();
    }

    void FewByHowTheyAreWritten(string one, string other)
    {
        foreach (var name in new[] { one, other })
            new Thread(() => Handle(name)).Start();
    }

    void OneForAll(List<string> names)
    {
        var thread = new Thread(() =>
        {
            foreach (var name in names)
                Handle(name);
        });
        thread.Start();
    }

    void ListenersRunAsLongAsTheProgram(List<Action> listeners)
    {
        foreach (var listen in listeners)
            new Thread(() => listen()).Start();
    }

    void TurnsUntilItIsStopped(List<string> queues)
    {
        foreach (var queue in queues)
            new Thread(() => Pump(queue)).Start();
    }

    void Pump(string queue)
    {
        while (!_stopped)
            Handle(queue);
    }

    void TakesWorkUntilThereIsNone(List<string> names)
    {
        foreach (var name in names)
        {
            new Thread(() =>
            {
                foreach (var item in _work.GetConsumingEnumerable())
                    Handle(name + item);
            }).Start();
        }
    }

    void NeedsALargeStack(List<string> documents)
    {
        foreach (var document in documents)
            new Thread(() => Handle(document), 256 * 1024 * 1024).Start();
    }

    void NeedsAnApartment(List<string> documents)
    {
        foreach (var document in documents)
        {
            var thread = new Thread(() => Handle(document));
            if (OperatingSystem.IsWindows())
                thread.SetApartmentState(ApartmentState.STA);
            thread.Start();
        }
    }

    void NeedsAPriority(List<string> documents)
    {
        foreach (var document in documents)
            new Thread(() => Handle(document)) { Priority = ThreadPriority.Lowest }.Start();

        foreach (var document in documents)
        {
            var thread = new Thread(() => Handle(document));
            thread.Priority = ThreadPriority.Highest;
            thread.Start();
        }
    }

    bool GivesUpAfterAWhile(List<string> documents)
    {
        foreach (var document in documents)
        {
            var thread = new Thread(() => Handle(document));
            thread.Start();
            if (!thread.Join(1_000))
                return false;
        }

        return true;
    }

    void TheFirstOnly(List<string> documents)
    {
        foreach (var document in documents)
        {
            new Thread(() => Handle(document)).Start();
            break;
        }
    }

    void MadeAndNeverStarted(List<string> documents, List<Thread> threads)
    {
        foreach (var document in documents)
            threads.Add(new Thread(() => Handle(document)));
    }

    Expression<Func<IEnumerable<Thread>>> OnlyNamed(List<string> documents) => () => documents.Select(document => new Thread(() => Console.WriteLine(document)));

    void OnThePool(List<string> documents)
    {
        foreach (var document in documents)
            ThreadPool.QueueUserWorkItem(_ => Handle(document));
        Parallel.ForEach(documents, Handle);
        Task.WaitAll(documents.Select(document => Task.Run(() => Handle(document))).ToArray());
    }

    void NotTheRealOne(List<string> documents)
    {
        foreach (var document in documents)
            new Spool.Thread(() => Handle(document)).Start();
    }

    void WhileItIsUnderWay(string document)
    {
        while (!_stopped)
        {
            var next = document;
            new Thread(() => Handle(next)).Start();
            Thread.Sleep(1_000);
        }
    }

    static void Handle(string document) => Console.WriteLine(document);

    static void Work() => Console.WriteLine();
}

namespace Spool
{
    class Thread(System.Action work)
    {
        public void Start() => work();
    }
}
