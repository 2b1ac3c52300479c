using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace PerfAnalyzers.Tests;

/// <summary>
/// Runs a fixture before and after its fix on the same generated inputs. Equal must be: results, mutated arguments, tables, console output
/// and exceptions; and the fixed code must not send more commands or requests.
/// </summary>
public static class Proof
{
    private const ulong Seed = 20_261_123;
    private const int Size = 8;

    /// <summary>Throws where the two differ; else says what was run.</summary>
    public static async Task<string> Of(Fixture fixture)
    {
        using var before = await FixtureProgram.Load(fixture.Open());
        using var after = await FixtureProgram.Load(fixture.Open(fixture.Fixed!));
        if (fixture.IsTopLevel)
        {
            await Compare(fixture, before.EntryPoint!, after.EntryPoint!, [before.EntryPoint!.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]], [after.EntryPoint!.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]]);
            return $"{fixture}: the program prints the same";
        }

        var methods = before.PublicStaticMethods;
        if (methods.Count == 0)
            throw new InvalidOperationException($"{fixture}: no public static method to run; write one, or a '// no proof: why' header");

        var runs = 0;
        foreach (var (old, changed) in methods.Zip(after.PublicStaticMethods))
        {
            var count = old.GetParameters().Length == 0 ? 1 : fixture.Runs ?? (old.GetParameters().Any(parameter => Resources.IsOutside(parameter.ParameterType)) ? 20 : 200);
            await Compare(fixture, old, changed, Generate(old, count), Generate(changed, count));
            runs += count;
        }

        return $"{fixture}: {methods.Count} methods, {runs} runs each, all equal";
    }

    private static object?[][] Generate(MethodInfo method, int count) => Gen.Sample(Inputs.For(method), count, new Rnd(Seed), Size);

    private static async Task Compare(Fixture fixture, MethodInfo old, MethodInfo changed, object?[][] oldInputs, object?[][] newInputs)
    {
        for (var i = 0; i < oldInputs.Length; i++)
        {
            var input = Snapshot.Of(oldInputs[i]);
            var expected = await Outcome.Of(old, oldInputs[i]);
            var actual = await Outcome.Of(changed, newInputs[i]);
            if (expected.Text != actual.Text)
                throw new InvalidOperationException($"{fixture}: {old.Name}({input}) differs after the fix.\nbefore: {expected.Text}\nafter:  {actual.Text}");

            if (actual.Commands > Math.Max(1, expected.Commands) || actual.Requests > Math.Max(1, expected.Requests) || actual.Connections > Math.Max(1, expected.Connections))
                throw new InvalidOperationException($"{fixture}: {old.Name}({input}) costs more after the fix.\nbefore: {expected.Cost}\nafter:  {actual.Cost}");
        }
    }
}
