using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Sizes that the request chooses.</summary>
public sealed class PageSizeTests
{
    [Theory]
    [InlineData("int size", "", "size", "size")]
    [InlineData("int? size", "", "size ?? 20", "size")]
    [InlineData("int size", "if (size < 1) size.ToString();", "size + 1", "size")]
    [InlineData("int size", "var rows = Math.Max(size, 1);", "rows", "size")]
    [InlineData("Paging paging", "", "paging.Size", "paging.Size")]
    [InlineData("int size", "", "Math.Min(size, 100)", null)]
    [InlineData("int size", "if (size > 100) return;", "size", null)]
    [InlineData("int size", "size = 10;", "size", null)]
    [InlineData("int size", "Check(size);", "size", null)]
    [InlineData("[Range(1, 100)] int size", "", "size", null)]
    [InlineData("Paging paging", "", "paging.Clamped", null)]
    [InlineData("Paging paging", "Check(paging);", "paging.Size", null)]
    public void Nothing_limits_them(string parameter, string before, string taken, string? chosen)
    {
        var take = (IInvocationOperation)Snippet.Of($$"""
            using System.ComponentModel.DataAnnotations;
            using Microsoft.AspNetCore.Mvc;
            using PerfAnalyzers.Support;

            public class Paging { public int Size { get; set; } public int Clamped { get => Size; set => Size = Math.Min(value, 100); } }
            public class C(Shop shop) : ControllerBase
            {
                public void Get({{parameter}}) { {{before}} [|shop.Orders.Take({{taken}})|].ToList(); }
                [NonAction] public static void Check(object value) { }
            }
            """).Marked;
        Assert.Equal(chosen, PageSize.UncappedIn(take)?.Chosen.Syntax.ToString());
    }
}
