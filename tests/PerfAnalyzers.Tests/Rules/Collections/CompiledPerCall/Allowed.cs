using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;

class Allowed<T>
{
    private static readonly Expression<Func<int, bool>> Positive = n => n > 0;
    private static readonly Func<int, bool> IsPositive = Positive.Compile();
    private static readonly Lazy<Func<int, bool>> Later = new(() => Positive.Compile());
    private static readonly ConcurrentDictionary<string, Func<T, object>> Getters = new();
    private static readonly Dictionary<string, PropertyInfo?> Properties = [];
    private readonly Func<int, bool> _own;
    private Func<int, bool>? _cached;
    private DynamicMethod? _emitted;

    Allowed(Expression<Func<int, bool>> rule)
    {
        _own = rule.Compile();
        foreach (var property in typeof(T).GetProperties())
            Properties[property.Name] = property;
    }

    bool Kept(int value) => (_cached ??= Positive.Compile())(value) && _own(value) && IsPositive(value) && Later.Value(value);

    bool KeptByHand(int value)
    {
        if (_cached == null)
        {
            var made = Positive.Compile();
            _cached = made;
        }

        return _cached(value);
    }

    object KeptInADictionary(T item, string name) => Getters.GetOrAdd(name, n => Getter(n))(item);

    object KeptInADictionaryByHand(T item, string name)
    {
        if (!Getters.TryGetValue(name, out var getter))
        {
            getter = Expression.Lambda<Func<T, object>>(Expression.Default(typeof(object)), Expression.Parameter(typeof(T))).Compile();
            Getters[name] = getter;
        }

        return getter(item);
    }

    // Whoever asks for it keeps it.
    static Func<T, object> Getter(string name)
    {
        var item = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, object>>(Expression.Convert(Expression.Property(item, name), typeof(object)), item).Compile();
    }

    Rule GivenToAnother(Expression<Func<int, bool>> rule) => new(rule.Compile());

    record Rule(Func<int, bool> Holds);

    // Deferred: it may be read later, and once.
    IEnumerable<int> GivenToTheCaller(IEnumerable<int> values, Expression<Func<int, bool>> rule) => values.Where(rule.Compile());

    List<Func<int, bool>> AllOfThem(List<Expression<Func<int, bool>>> rules) => rules.Select(rule => rule.Compile()).ToList();

    bool Interpreted(Expression<Func<int, bool>> rule, int value) => rule.Compile(preferInterpretation: true)(value);

    Assembly LoadedByName() => Assembly.Load("System.Runtime");

    void Emits()
    {
        _emitted = new DynamicMethod("x", typeof(int), []);
    }

    static void Main()
    {
        var once = Positive.Compile();
        Console.WriteLine(once(1));
    }

    // Another type each time.
    int OfEachItem(List<object> items)
    {
        var sum = 0;
        foreach (var item in items)
            sum += item.GetType().GetProperties().Length;
        return sum;
    }

    void NameOfEachColumn(List<string> columns, T item)
    {
        foreach (var column in columns)
            Console.WriteLine(typeof(T).GetProperty(column)?.GetValue(item));
    }

    void AttributesOfEachMember()
    {
        foreach (var method in typeof(T).GetMethods())
        {
            if (method.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: true).Length > 0)
                Console.WriteLine(method.Name);
        }
    }

    void OnceBeforeTheLoop(List<T> items)
    {
        var name = typeof(T).GetProperty("Name")!;
        foreach (var item in items)
            Console.WriteLine(name.GetValue(item));
    }

    void LookedUpOnAMiss(List<T> items, string name)
    {
        foreach (var item in items)
        {
            if (!Properties.TryGetValue(name, out var property))
            {
                property = typeof(T).GetProperty(name);
                Properties[name] = property;
            }

            Console.WriteLine(property?.GetValue(item));
        }
    }

    class LookAlike
    {
        public Func<int> Compile() => () => 1;

        int Use() => new LookAlike().Compile()();
    }
}
