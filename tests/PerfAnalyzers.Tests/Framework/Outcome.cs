using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PerfAnalyzers.Tests;

/// <summary>What one run of a method did, as text that can be compared, and what it cost.</summary>
public sealed record Outcome(string Text, int Commands, int Requests, int Connections)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string Cost => $"{Commands} commands, {Requests} requests, {Connections} connections";

    public static async Task<Outcome> Of(MethodInfo method, object?[] inputs)
    {
        using var resources = new Resources();
        var arguments = inputs.Select((input, i) => resources.Materialise(input, method.GetParameters()[i].ParameterType)).ToArray();
        var text = new StringBuilder();
        var output = Output.Capture();
        try
        {
            var result = await Task.Run(() => Complete(method.Invoke(null, arguments))).WaitAsync(Patience);
            text.Append("result ").Append(Snapshot.Of(result));
        }
        catch (Exception thrown) when (thrown is not TimeoutException)
        {
            text.Append("throws ").Append(Innermost(thrown).GetType().Name);
        }

        text.Append("\narguments ").Append(Snapshot.Of(arguments));
        text.Append("\ntables ").Append(resources.Tables());
        text.Append("\nprinted ").Append(output.ToString());
        return new(text.ToString(), resources.Commands, resources.Requests, resources.Connections);
    }

    // Awaiting throws the one inner exception that blocking wraps.
    private static Exception Innermost(Exception thrown)
    {
        while (thrown is TargetInvocationException || thrown is AggregateException { InnerExceptions.Count: 1 })
            thrown = thrown.InnerException!;

        return thrown;
    }

    /// <summary>Waits for what a method gave, and reads it to its end.</summary>
    public static async Task<object?> Complete(object? result)
    {
        switch (result)
        {
            case Task task:
                await task;
                return task.GetType().GetProperty("Result") is { } value && value.PropertyType.Name != "VoidTaskResult" ? await Complete(value.GetValue(task)) : null;
            case ValueTask task:
                await task;
                return null;
            case not null when result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>):
                return await Complete(type.GetMethod("AsTask")!.Invoke(result, null));
            case not null when result.GetType().GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } sequence:
                return await (Task<object?>)typeof(Outcome).GetMethod(nameof(Drain), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(sequence.GetGenericArguments()).Invoke(null, [result])!;
            default:
                // A lazy sequence does its work, and throws, when it is read.
                return result is System.Collections.IEnumerable lazy and not string and not System.Collections.ICollection ? lazy.Cast<object?>().ToList() : result;
        }
    }

    private static async Task<object?> Drain<T>(IAsyncEnumerable<T> sequence)
    {
        var drained = new List<T>();
        await foreach (var item in sequence)
            drained.Add(item);

        return drained;
    }
}

/// <summary>Console output of one run, apart from that of tests beside it.</summary>
internal static class Output
{
    private static readonly AsyncLocal<StringWriter?> Current = new();

    [ModuleInitializer]
    internal static void Install() => Console.SetOut(new Redirected(Console.Out));

    public static StringWriter Capture() => Current.Value = new StringWriter { NewLine = "\n" };

    private sealed class Redirected(TextWriter outside) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            var writer = Current.Value ?? outside;
            lock (writer)
                writer.Write(value);
        }
    }
}
