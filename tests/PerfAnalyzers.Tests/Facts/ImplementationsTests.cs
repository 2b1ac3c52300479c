using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Interface calls resolve when exactly one implementation is in source.</summary>
public sealed class ImplementationsTests
{
    private const string Loads = "public int Load(int id) => shop.Orders.Count(o => o.Id == id);";

    [Theory]
    [InlineData("interface IService { int Load(int id); } class Service(Shop shop) : IService { " + Loads + " }")]
    [InlineData("interface IService { int Load(int id); } class Service(Shop shop) : IService { int IService.Load(int id) => shop.Orders.Count(); }")]
    [InlineData("interface IService { int Load(int id); } abstract class Base(Shop shop) { " + Loads + " } class Service(Shop shop) : Base(shop), IService;")]
    [InlineData("interface IService { int Load(int id); } class Base(Shop shop) : IService { " + Loads + " } class Service(Shop shop) : Base(shop);")]
    [InlineData("interface IReader<T> { int Load(T id); } interface IService : IReader<int>; class Service(Shop shop) : IService { " + Loads + " }")]
    [InlineData("abstract class IService { public abstract int Load(int id); } class Service(Shop shop) : IService { public override int Load(int id) => shop.Orders.Count(); }")]
    [InlineData("class IService(Shop shop) { public virtual int Load(int id) => shop.Orders.Count(); }")]
    [InlineData("sealed class IService(Shop shop) { " + Loads + " }")]
    [InlineData("interface IService { int Load(int id); } static class Outer { public abstract class Base : IService { public abstract int Load(int id); } public class Service(Shop shop) : Base { public override int Load(int id) => shop.Orders.Count(); } }")]
    [InlineData("interface IService { int Load(int id); } namespace Other { using Alias = IService; class Service(Shop shop) : Alias { " + Loads + " } }")]
    [InlineData("interface IService { int Load(int id); } namespace Other { interface IService; class Cached : IService; } class Service(Shop shop) : IService { " + Loads + " }")]
    public void The_only_implementation_is_what_runs(string types) => Assert.NotNull(PathFrom(types));

    [Theory]
    [InlineData("interface IService { int Load(int id); }")]
    [InlineData("interface IService { int Load(int id); } class Service(Shop shop) : IService { " + Loads + " } class Cached(Shop shop) : IService { " + Loads + " }")]
    [InlineData("interface IService { int Load(int id); } class Base(Shop shop) : IService { public virtual int Load(int id) => shop.Orders.Count(); } class Service(Shop shop) : Base(shop) { public override int Load(int id) => 1; }")]
    [InlineData("abstract class IService { public abstract int Load(int id); } class A(Shop shop) : IService { public override int Load(int id) => shop.Orders.Count(); } class B : IService { public override int Load(int id) => 1; }")]
    [InlineData("class IService(Shop shop) { public virtual int Load(int id) => shop.Orders.Count(); } class Other(Shop shop) : IService(shop) { public override int Load(int id) => 1; }")]
    [InlineData("interface IService { int Load(int id); } class Service(Shop shop) : IService { " + Loads + " } namespace Other { using Alias = IService; class Cached : Alias { public int Load(int id) => 1; } }")]
    [InlineData("interface IService { int Load(int id); } class Service(Shop shop) : IService { " + Loads + " } namespace Other { using Alias = global::IService; class Cached : Alias { public int Load(int id) => 1; } }")]
    public void Where_several_could_run_or_none_is_in_source_nothing_is_known(string types) => Assert.Null(PathFrom(types));

    private static CallPath? PathFrom(string types) => MethodSummary.PathTo(Effect.ReadsDatabase, (IInvocationOperation)Snippet.Of($$"""
        using PerfAnalyzers.Support;

        class Sample { void Run(IService service) { [|service.Load(1)|]; } }
        {{types}}
        """).Marked, 3, default);
}
