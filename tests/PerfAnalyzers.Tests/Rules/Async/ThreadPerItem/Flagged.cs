using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

class Flagged
{
    void StartedWhereItIsMade(List<string> documents)
    {
        foreach (var document in documents)
            new Thread(() => Handle(document)).Start(); // PERF4010 @new Thread
    }

    void GivenTheElementToStartWith(string[] documents)
    {
        foreach (var document in documents)
            new Thread(HandleObject).Start(document); // PERF4010 @new Thread
    }

    void HeldByALocal(IEnumerable<string> documents)
    {
        foreach (var document in documents)
        {
            var thread = new Thread(HandleObject) { IsBackground = true }; // PERF4010
            thread.Start(document);
        }
    }

    void DeclaredBefore(IEnumerable<string> documents)
    {
        Thread thread;
        foreach (var document in documents)
        {
            thread = new(new ParameterizedThreadStart(HandleObject)); // PERF4010 @new
            thread.UnsafeStart(document);
        }
    }

    void CopyOfTheElement(List<string> documents)
    {
        foreach (var document in documents)
        {
            var copy = document;
            var (first, rest) = (copy[..1], copy[1..]);
            var job = new Job(copy);
            new Thread(job.Run).Start(); // PERF4010
            Console.WriteLine(first + rest);
        }
    }

    void MethodOfTheElement(List<Job> jobs)
    {
        foreach (var job in jobs)
            new Thread(new ThreadStart(job.Run)).Start(); // PERF4010
    }

    void ByTheirNumber(List<string> documents, Job[] jobs)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            new Thread(() => Handle(document)).Start(); // PERF4010
        }

        for (var i = 0; i <= jobs.Length - 1; i++)
            new Thread(jobs[i].Run).Start(); // PERF4010
    }

    void FromAQueue(ConcurrentQueue<string> queue, TextReader reader)
    {
        while (queue.TryDequeue(out var document))
            new Thread(() => Handle(document)).Start(); // PERF4010
        while (reader.ReadLine() is { } line)
            new Thread(() => Handle(line)).Start(); // PERF4010
    }

    void PerElementCalls(List<string> documents)
    {
        documents.ForEach(document => new Thread(() => Handle(document)).Start()); // PERF4010

        var threads = documents.Select(document => new Thread(() => Handle(document))).ToList(); // PERF4010
        threads.ForEach(thread => thread.Start());
        foreach (var thread in from document in documents select new Thread(() => Handle(document))) // PERF4010
            thread.Start();
    }

    void InAnArray(string[] documents)
    {
        var threads = new Thread[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            threads[i] = new Thread(delegate() { Handle(document); }); // PERF4010
        }

        foreach (var thread in threads)
            thread.Start();
    }

    void Pairs(Dictionary<string, int> counts)
    {
        foreach (var (document, count) in counts)
            new Thread(() => Handle(document + count)).Start(); // PERF4010
    }

    void WorkThatEnds(List<string> documents)
    {
        foreach (var document in documents)
            new Thread(() => HandleLines(document)).Start(); // PERF4010
    }

    static void HandleLines(string document)
    {
        var lines = new Queue<string>(document.Split('\n'));
        while (lines.Count > 0)
            Handle(lines.Dequeue());
        using var reader = new StreamReader(document);
        while (!reader.EndOfStream)
            Handle(reader.ReadLine()!);
    }

    static void Handle(string document) => Console.WriteLine(document);

    static void HandleObject(object? document) => Console.WriteLine(document);

    class Job(string document)
    {
        public void Run() => Handle(document);
    }
}
