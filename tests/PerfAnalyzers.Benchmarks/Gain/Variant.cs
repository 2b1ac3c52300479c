using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace PerfAnalyzers.Benchmarks;

/// <summary>One text of an example, compiled and given its input: the code before, or after.</summary>
public sealed class Variant : IDisposable
{
    private readonly FixtureProgram _program;
    private readonly Resources _resources;
    private readonly List<(MethodInvoker Method, object?[] Arguments)> _calls = [];
    private readonly List<DbContext> _contexts = [];

    private Variant(FixtureProgram program, IReadOnlySet<string> methods, int size, Surroundings surroundings)
    {
        _program = program;
        _resources = new Resources(surroundings.Database, surroundings.Server);
        foreach (var method in program.PublicStaticMethods.Where(method => methods.Contains(method.Name)))
        {
            var arguments = Inputs.OfSize(method, size).Select((input, i) => _resources.Materialise(input, method.GetParameters()[i].ParameterType)).ToArray();
            _contexts.AddRange(arguments.OfType<DbContext>());
            _calls.Add((MethodInvoker.Create(method), arguments));
        }
    }

    public int Commands => _resources.Commands;

    public static async Task<Variant> Load(Example example, string source, int size, Surroundings surroundings) =>
        new(await FixtureProgram.Load(example.Fixture.Open(source)), example.Methods, size, surroundings);

    /// <summary>Calls each method of the example once.</summary>
    public async Task Run()
    {
        foreach (var (method, arguments) in _calls)
            await Outcome.Complete(method.Invoke(null, arguments));

        // Every request has a context of its own, which tracks nothing yet.
        foreach (var context in _contexts)
            context.ChangeTracker.Clear();
    }

    public void Dispose()
    {
        _resources.Dispose();
        _program.Dispose();
    }
}
