using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Calls that ask for one thing by its key, of types that are implemented elsewhere, and what else these offer.</summary>
public sealed class ItemRequestTests
{
    [Theory]
    [InlineData("Item Get(int id); List<Item> Get(params int[] ids);", "Get")]
    [InlineData("Item Get(int id); Dictionary<int, Item> GetMany(IEnumerable<int> ids);", "GetMany")]
    [InlineData("Task<Item> Get(int id, CancellationToken token = default); Task<IReadOnlyList<Item>> FindAll(IReadOnlyCollection<int> ids, CancellationToken token);", "FindAll")]
    [InlineData("List<Item> Get(int groupId); ILookup<int, Item> GetOfGroups(int[] groupIds);", "GetOfGroups")]
    [InlineData("List<Item> Get(int groupId); List<Item> GetOfGroups(int[] groupIds);", "GetOfGroups")]
    [InlineData("Item Get(int id);", null)]
    [InlineData("Item Get(int id); List<Item> GetOfGroups(int[] groupIds);", null)]
    [InlineData("Item Get(int id); List<Item> GetMany(long[] ids);", null)]
    [InlineData("Item Get(int id); List<string> GetNames(int[] ids);", null)]
    [InlineData("Item Get(int id); List<Item> DeleteMany(int[] ids);", null)]
    [InlineData("Item Get(int id); List<Item> GetMany(int[] ids, string language);", null)]
    public void What_takes_all_keys_gives_as_much_for_each(string members, string? forMany) => Assert.Equal(forMany, Request(members)!.ForMany?.Name);

    [Theory]
    [InlineData("Item Get(object id);")]
    [InlineData("Item Get(params int[] ids);")]
    [InlineData("Item Get(int id, int version = 1) => new Item();")]
    public void Without_a_key_or_out_of_code_that_is_seen_there_is_none(string members) => Assert.Null(Request(members, members.Contains("=>") ? "class" : "interface"));

    private static ItemRequest? Request(string members, string kind = "interface") => ItemRequest.Of((IInvocationOperation)Snippet.Of($$"""
        class Item { }
        {{kind}} IItems { {{(kind == "class" ? "public " : "")}}{{members}} }
        class Sample { object Run(IItems items) => [|items.Get(1)|]; }
        """).Marked);
}
