using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Scripting;

class Flagged
{
    bool InPlace(Expression<Func<int, bool>> rule, int value) => rule.Compile()(value); // PERF1018 @Compile

    bool Invoked(Expression<Func<int, bool>> rule, int value) => rule.Compile().Invoke(value); // PERF1018

    bool InALocal(Expression<Func<int, bool>> rule, int value)
    {
        var holds = rule.Compile(); // PERF1018
        return holds(value) && holds(value + 1);
    }

    object? Untyped(Expression body)
    {
        return Expression.Lambda(body).Compile().DynamicInvoke(); // PERF1018
    }

    List<int> ForAnOperator(List<int> values, Expression<Func<int, bool>> rule) => values.Where(rule.Compile()).ToList(); // PERF1018

    int InALoop(List<int> values, Expression<Func<int, bool>> rule)
    {
        var hits = 0;
        foreach (var value in values)
            hits += values.Count(rule.Compile()); // PERF1018
        return hits;
    }

    int Emitted(int value)
    {
        var method = new DynamicMethod("Same", typeof(int), [typeof(int)]); // PERF1018 @new DynamicMethod
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ret);
        return (int)method.Invoke(null, [value])!;
    }

    string? Loaded(string path)
    {
        var assembly = Assembly.Load(File.ReadAllBytes(path)); // PERF1018 @Load
        return assembly.FullName;
    }

    async Task<int> Script(string code) => await CSharpScript.EvaluateAsync<int>(code); // PERF1018

    void SameProperty<T>(List<T> items)
    {
        foreach (var item in items)
            Console.WriteLine(typeof(T).GetProperty("Name")!.GetValue(item)); // PERF1018 info @GetProperty
    }

    List<object?> SamePropertyOfAName<T>(List<T> items, string name) =>
        items.Select(item => typeof(T).GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(item)).ToList(); // PERF1018 info

    int SameTypeOfAnObject(List<string> names, object first)
    {
        var hits = 0;
        foreach (var name in names)
        {
            if (first.GetType().GetProperties().Length > name.Length) // PERF1018 info
                hits++;
            if (first.GetType().GetMethod("ToString", [typeof(int)]) is null) // PERF1018 info
                hits++;
        }

        return hits;
    }

    int SameAttribute(MethodInfo method, Queue<string> names)
    {
        var hits = 0;
        while (names.Count > 0)
        {
            if (method.GetCustomAttribute<ObsoleteAttribute>()?.Message == names.Dequeue()) // PERF1018 info
                hits++;
            if (Attribute.GetCustomAttributes(method, typeof(ObsoleteAttribute)).Length > 0) // PERF1018 info
                hits++;
        }

        return hits;
    }
}

namespace Microsoft.CodeAnalysis.CSharp.Scripting
{
    static class CSharpScript
    {
        public static Task<T> EvaluateAsync<T>(string code) => throw new NotSupportedException(code);
    }
}
