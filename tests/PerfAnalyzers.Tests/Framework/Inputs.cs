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

    public static Gen<object?[]> For(MethodInfo method) => For(method, new Place(Size: null, Index: 0, Depth: 0));

    /// <summary>
    /// The same arguments on every call, with <paramref name="size"/> elements in each collection and nothing null. The keys of each collection are
    /// the same numbers in the same scattered order, so that what looks one up in another finds it, in the middle on average.
    /// </summary>
    public static object?[] OfSize(MethodInfo method, int size) => Gen.Sample(For(method, new Place(size, Index: 1, Depth: 0)), 1, new Rnd(1), 1)[0];

    private static Gen<object?[]> For(MethodInfo method, Place place)
    {
        var nullability = new NullabilityInfoContext();
        return Gen.CollectToArray(method.GetParameters().Select(parameter => Of(parameter.ParameterType, nullability.Create(parameter), place)));
    }

    private static Gen<object?> Boxed<T>(Gen<T> gen) => gen.Select(value => (object?)value);

    private static Gen<object?> Of(Type type, NullabilityInfo? nullability, Place place)
    {
        var value = NotNull(type, nullability, place);
        var isNullable = Nullable.GetUnderlyingType(type) is not null || !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable;
        return isNullable && place.Size is null ? Gen.Frequency((1, Gen.Constant<object?>(null)), (5, value)) : value;
    }

    private static Gen<object?> NotNull(Type type, NullabilityInfo? nullability, Place place)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (place.Value(type) is { } sized)
            return Gen.Constant<object?>(sized);
        if (Simple.TryGetValue(type, out var simple))
            return simple;
        if (type.IsEnum)
            return Gen.Elements(Enum.GetValues(type).Cast<object?>());
        if (Resources.IsDeferred(type))
            return Boxed(Gen.Choose(0, 1_000).Select(seed => new Deferred(seed, place.Size)));
        if (type.IsArray)
            return Sequence(type.GetElementType()!, nullability?.ElementType, place);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
            return Of(type.GetGenericArguments()[0], nullability?.GenericTypeArguments[0], place).Select(value => typeof(Task).GetMethod("FromResult")!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value]));
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
            return Collection(type, nullability, place);

        return Composite(type, place);
    }

    private static Gen<object?> Collection(Type type, NullabilityInfo? nullability, Place place)
    {
        var arguments = type.GetGenericArguments();
        var definition = type.GetGenericTypeDefinition();
        if (arguments.Length == 2)
        {
            var pairs = Of(arguments[0], null, place.Inside).SelectMany(key => Of(arguments[1], nullability?.GenericTypeArguments[1], place.Inside), (key, value) => (key, value));
            return Gen.ListOf(pairs).Select(list =>
            {
                var dictionary = (IDictionary)Activator.CreateInstance((type.IsInterface ? typeof(Dictionary<,>) : definition).MakeGenericType(arguments))!;
                foreach (var (key, value) in list)
                    dictionary[key!] = value;
                return (object?)dictionary;
            });
        }

        var elements = Sequence(arguments[0], nullability?.GenericTypeArguments.ElementAtOrDefault(0), place);
        if (definition == typeof(IEnumerable<>))
            return elements.SelectMany(array => Gen.Elements(true, false), (array, lazy) => lazy ? Lazily(array!, arguments[0]) : array);
        if (definition == typeof(ImmutableArray<>) || definition == typeof(ImmutableList<>))
            return elements.Select(array => Frozen(definition == typeof(ImmutableArray<>) ? typeof(ImmutableArray) : typeof(ImmutableList), array!, arguments[0]));

        var concrete = type.IsInterface ? (definition == typeof(ISet<>) || definition == typeof(IReadOnlySet<>) ? typeof(HashSet<>) : typeof(List<>)).MakeGenericType(arguments) : type;
        return elements.Select(array => (object?)Activator.CreateInstance(concrete, array));
    }

    private static Gen<object?> Sequence(Type element, NullabilityInfo? nullability, Place place) =>
        Elements(element, nullability, place).Select(values =>
        {
            var array = Array.CreateInstance(element, values.Length);
            for (var i = 0; i < values.Length; i++)
                array.SetValue(values[i], i);
            return (object?)array;
        });

    private static Gen<object?[]> Elements(Type element, NullabilityInfo? nullability, Place place) =>
        place.Size is null ? Gen.Choose(0, place.Depth == 0 ? 8 : 3).SelectMany(length => Gen.ArrayOf(Of(element, nullability, place.Inside), length))
        : Gen.CollectToArray(Enumerable.Range(0, place.Depth == 0 ? place.Size.Value : 3).Select(i => Of(element, nullability, place.Inside with { Index = i })));

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
    private static Gen<object?> Composite(Type type, Place place)
    {
        if (place.Depth > MostNesting || type.IsAbstract)
            throw new InvalidOperationException($"No inputs of type {type}: add it to Inputs, or write '// no proof: why'");

        var constructor = type.GetConstructors().Where(c => c.GetParameters().All(p => p.ParameterType != type)).OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        var nullability = new NullabilityInfoContext();
        var parameters = constructor?.GetParameters() ?? [];
        PropertyInfo[] properties = parameters.Length > 0 ? [] : [.. type.GetProperties().Where(p => p is { CanWrite: true, SetMethod.IsPublic: true } && p.PropertyType != type && p.GetIndexParameters().Length == 0)];
        FieldInfo[] fields = parameters.Length > 0 ? [] : [.. type.GetFields(BindingFlags.Public | BindingFlags.Instance).Where(f => !f.IsInitOnly)];
        var parts = parameters.Select(p => Of(p.ParameterType, nullability.Create(p), place.Inside))
            .Concat(properties.Select(p => Of(p.PropertyType, nullability.Create(p), place.Inside)))
            .Concat(fields.Select(f => Of(f.FieldType, nullability.Create(f), place.Inside)));
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

/// <summary>Where in the arguments a value stands, which decides it where a size is given.</summary>
/// <param name="Index">Of the element around it.</param>
/// <param name="Depth">How many collections and objects are around it.</param>
internal readonly record struct Place(int? Size, int Index, int Depth)
{
    /// <summary>Coprime to every size in use: each number below the size comes once.</summary>
    private const int Step = 7_919;

    public Place Inside => this with { Depth = Depth + 1 };

    /// <summary>The value of a key; null where any value will do.</summary>
    public object? Value(Type type)
    {
        if (Size is not { } size)
            return null;

        var number = (int)((long)Index * Step % size);
        return type == typeof(int) ? number
            : type == typeof(long) ? (object)(long)number
            : type == typeof(string) ? $"s{number}"
            : type == typeof(Guid) ? new Guid(number, 0, 0, new byte[8])
            : null;
    }
}

/// <summary>An argument that is made just before the run: a file, a stream, an address, a database.</summary>
/// <param name="Size">How many lines or rows; a few unless told.</param>
public sealed record Deferred(int Seed, int? Size);
