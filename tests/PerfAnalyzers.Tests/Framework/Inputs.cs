using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace PerfAnalyzers.Tests;

/// <summary>
/// Generated arguments by parameter type. Values come from small ranges, so that hits, misses and duplicates all happen. A collection is null
/// only where it is annotated, and contains nulls only where its elements are nullable.
/// </summary>
public static class Inputs
{
    private const int MostNesting = 4;

    private static readonly Dictionary<Type, Gen<object?>> Simple = new()
    {
        [typeof(int)] = Boxed(Gen.Choose(-3, 12)),
        [typeof(long)] = Boxed(Gen.Choose(-3, 12).Select(n => (long)n)),
        [typeof(short)] = Boxed(Gen.Choose(-3, 12).Select(n => (short)n)),
        [typeof(uint)] = Boxed(Gen.Choose(0, 12).Select(n => (uint)n)),
        [typeof(byte)] = Boxed(Gen.Choose(0, 12).Select(n => (byte)n)),
        [typeof(double)] = Boxed(Gen.Frequency((6, Gen.Choose(-3, 12).Select(n => n / 2.0)), (1, Gen.Constant(double.NaN)), (1, Gen.Constant(-0.0)))),
        [typeof(float)] = Boxed(Gen.Frequency((6, Gen.Choose(-3, 12).Select(n => n / 2f)), (1, Gen.Constant(float.NaN)))),
        [typeof(decimal)] = Boxed(Gen.Choose(-3, 12).Select(n => n / 2m)),
        [typeof(bool)] = Boxed(Gen.Elements(true, false)),
        [typeof(char)] = Boxed(Gen.Elements('a', 'b', 'A', ' ', '\n')),
        [typeof(string)] = Boxed(Gen.Elements("", "a", "b", "c", "A", "B", "ab", "a b", "ß", "12", "x\ny")),
        [typeof(Guid)] = Boxed(Gen.Choose(0, 6).Select(n => new Guid(n, 0, 0, new byte[8]))),
        [typeof(DateTime)] = Boxed(Gen.Choose(0, 400).Select(n => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(7 * n))),
        [typeof(DateTimeOffset)] = Boxed(Gen.Choose(0, 400).Select(n => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(7 * n))),
        [typeof(DateOnly)] = Boxed(Gen.Choose(0, 60).Select(n => new DateOnly(2026, 1, 1).AddDays(n))),
        [typeof(TimeSpan)] = Boxed(Gen.Choose(0, 5).Select(n => TimeSpan.FromMilliseconds(n))),
        [typeof(object)] = Boxed(Gen.Choose(-3, 12).Select(n => (object)n)),
        [typeof(CancellationToken)] = Boxed(Gen.Constant(CancellationToken.None)),
    };

    public static Gen<object?[]> For(MethodInfo method)
    {
        var nullability = new NullabilityInfoContext();
        return Gen.CollectToArray(method.GetParameters().Select(parameter => Of(parameter.ParameterType, nullability.Create(parameter), 0)));
    }

    private static Gen<object?> Boxed<T>(Gen<T> gen) => gen.Select(value => (object?)value);

    private static Gen<object?> Of(Type type, NullabilityInfo? nullability, int depth)
    {
        var value = NotNull(type, nullability, depth);
        var isNullable = Nullable.GetUnderlyingType(type) is not null || !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable;
        return isNullable ? Gen.Frequency((1, Gen.Constant<object?>(null)), (5, value)) : value;
    }

    private static Gen<object?> NotNull(Type type, NullabilityInfo? nullability, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple.TryGetValue(type, out var simple))
            return simple;
        if (type.IsEnum)
            return Gen.Elements(Enum.GetValues(type).Cast<object?>());
        if (Resources.IsDeferred(type))
            return Boxed(Gen.Choose(0, 1_000).Select(seed => new Deferred(seed)));
        if (type.IsArray)
            return Sequence(type.GetElementType()!, nullability?.ElementType, depth);
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
            return Collection(type, nullability, depth);

        return Composite(type, depth);
    }

    private static Gen<object?> Collection(Type type, NullabilityInfo? nullability, int depth)
    {
        var arguments = type.GetGenericArguments();
        var definition = type.GetGenericTypeDefinition();
        if (arguments.Length == 2)
        {
            var pairs = Of(arguments[0], null, depth + 1).SelectMany(key => Of(arguments[1], nullability?.GenericTypeArguments[1], depth + 1), (key, value) => (key, value));
            return Gen.ListOf(pairs).Select(list =>
            {
                var dictionary = (IDictionary)Activator.CreateInstance((type.IsInterface ? typeof(Dictionary<,>) : definition).MakeGenericType(arguments))!;
                foreach (var (key, value) in list)
                    dictionary[key!] = value;
                return (object?)dictionary;
            });
        }

        var elements = Sequence(arguments[0], nullability?.GenericTypeArguments.ElementAtOrDefault(0), depth);
        if (definition == typeof(IEnumerable<>))
            return elements.SelectMany(array => Gen.Elements(true, false), (array, lazy) => lazy ? Lazily(array!, arguments[0]) : array);
        if (definition == typeof(ImmutableArray<>) || definition == typeof(ImmutableList<>))
            return elements.Select(array => Frozen(definition == typeof(ImmutableArray<>) ? typeof(ImmutableArray) : typeof(ImmutableList), array!, arguments[0]));

        var concrete = type.IsInterface ? (definition == typeof(ISet<>) || definition == typeof(IReadOnlySet<>) ? typeof(HashSet<>) : typeof(List<>)).MakeGenericType(arguments) : type;
        return elements.Select(array => (object?)Activator.CreateInstance(concrete, array));
    }

    private static Gen<object?> Sequence(Type element, NullabilityInfo? nullability, int depth) =>
        Gen.Choose(0, depth == 0 ? 8 : 3).SelectMany(length => Gen.ArrayOf(Of(element, nullability, depth + 1), length)).Select(values =>
        {
            var array = Array.CreateInstance(element, values.Length);
            for (var i = 0; i < values.Length; i++)
                array.SetValue(values[i], i);
            return (object?)array;
        });

    private static object? Lazily(object array, Type element) =>
        typeof(Inputs).GetMethod(nameof(Yield), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [array]);

    private static IEnumerable<T> Yield<T>(T[] array)
    {
        foreach (var value in array)
            yield return value;
    }

    private static object? Frozen(Type factory, object array, Type element) =>
        factory.GetMethods().First(method => method is { Name: "CreateRange", IsGenericMethod: true } && method.GetParameters() is [{ ParameterType: var parameter }] && parameter.Name.StartsWith("IEnumerable"))
            .MakeGenericMethod(element).Invoke(null, [array]);

    // A class, struct, record or tuple: by its longest constructor, then its settable properties and fields.
    private static Gen<object?> Composite(Type type, int depth)
    {
        if (depth > MostNesting || type.IsAbstract)
            throw new InvalidOperationException($"No inputs of type {type}: add it to Inputs, or write '// no proof: why'");

        var constructor = type.GetConstructors().Where(c => c.GetParameters().All(p => p.ParameterType != type)).OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        var nullability = new NullabilityInfoContext();
        var parameters = constructor?.GetParameters() ?? [];
        PropertyInfo[] properties = parameters.Length > 0 ? [] : [.. type.GetProperties().Where(p => p is { CanWrite: true, SetMethod.IsPublic: true } && p.PropertyType != type && p.GetIndexParameters().Length == 0)];
        FieldInfo[] fields = parameters.Length > 0 ? [] : [.. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Where(f => !f.IsInitOnly)];
        var parts = parameters.Select(p => Of(p.ParameterType, nullability.Create(p), depth + 1))
            .Concat(properties.Select(p => Of(p.PropertyType, nullability.Create(p), depth + 1)))
            .Concat(fields.Select(f => Of(f.FieldType, nullability.Create(f), depth + 1)));
        return Gen.CollectToArray(parts).Select(values =>
        {
            var made = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke(values[..parameters.Length]);
            for (var i = 0; i < properties.Length; i++)
                properties[i].SetValue(made, values[parameters.Length + i]);
            for (var i = 0; i < fields.Length; i++)
                fields[i].SetValue(made, values[parameters.Length + properties.Length + i]);
            return (object?)made;
        });
    }
}

/// <summary>An argument that is made just before the run: a file, a stream, an address, a database.</summary>
public sealed record Deferred(int Seed);
