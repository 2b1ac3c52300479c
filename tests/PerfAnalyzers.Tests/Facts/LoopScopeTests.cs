using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>LoopScope is the one definition of "runs more than once".</summary>
public sealed class LoopScopeTests
{
    [Theory]
    [InlineData("foreach (var x in numbers) [|Use(x)|];")]
    [InlineData("await foreach (var x in Stream()) [|Use(x)|];")]
    [InlineData("for (var i = 0; i < n; i++) [|Use(i)|];")]
    [InlineData("for (;;) [|Use(n)|];")]
    [InlineData("while (n-- > 0) [|Use(n)|];")]
    [InlineData("do { [|Use(n)|]; } while (n-- > 0);")]
    [InlineData("foreach (var x in numbers) { if (x > 0) try { [|Use(x)|]; } finally { } }")]
    public void A_body_repeats(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("while ([|Use(n)|] < n) { }")]
    [InlineData("do { } while ([|Use(n)|] < n);")]
    [InlineData("for (var i = 0; [|Use(i)|] < n; i++) { }")]
    [InlineData("for (var i = 0; i < n; i += [|Use(i)|]) { }")]
    public void Conditions_and_steps_repeat(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("foreach (var x in [|Load()|]) Use(x);")]
    [InlineData("for (var i = [|Use(0)|]; i < n; i++) { }")]
    [InlineData("for (int i = 0, most = [|Use(n)|]; i < most; i++) { }")]
    public void The_foreach_source_and_the_for_initialiser_do_not_repeat(string code) => Assert.Null(Around(code));

    [Fact]
    public void The_source_of_an_inner_loop_repeats_with_the_outer_one() =>
        Assert.Equal("numbers", Around("foreach (var x in numbers) foreach (var y in [|Load()|]) Use(y);")?.Source?.Syntax.ToString());

    [Theory]
    [InlineData("foreach (var x in numbers) { Action later = () => [|Use(x)|]; }")]
    [InlineData("foreach (var x in numbers) Task.Run(() => [|Use(x)|]);")]
    [InlineData("foreach (var x in numbers) { var lazy = new Lazy<int>(() => [|Use(x)|]); }")]
    [InlineData("foreach (var x in numbers) cache.GetOrAdd(x, key => [|Use(key)|]);")]
    [InlineData("foreach (var x in numbers) { Func<int, int> use = delegate(int y) { return [|Use(y)|]; }; }")]
    [InlineData("foreach (var x in numbers) { var found = query.Where(y => [|y|] == x); }")]
    public void A_lambda_is_a_boundary(string code) => Assert.Null(Around(code));

    [Theory]
    [InlineData("var all = numbers.Select(x => [|Use(x)|]);")]
    [InlineData("var all = Enumerable.Where(numbers, x => [|Use(x)|] > 0);")]
    [InlineData("var all = numbers.AsParallel().Select(x => [|Use(x)|]);")]
    [InlineData("var all = from x in numbers where [|Use(x)|] > 0 select x;")]
    [InlineData("var all = from x in numbers from y in [|Load()|] select x;")]
    [InlineData("var all = from x in numbers from y in numbers select [|Use(x)|];")]
    [InlineData("var all = numbers.Join(numbers, x => x, y => y, (x, y) => [|Use(x)|]);")]
    [InlineData("var all = numbers.Zip(numbers, (x, y) => [|Use(x)|]);")]
    [InlineData("var all = numbers.Aggregate(0, (sum, x) => sum + [|Use(x)|]);")]
    [InlineData("var all = numbers.Select([|Use|]);")]
    public void A_lambda_that_a_LINQ_operator_calls_per_element_repeats(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("numbers.ForEach(x => [|Use(x)|]);")]
    [InlineData("numbers.ForEach(x => { [|Use(x)|]; });")]
    [InlineData("Parallel.ForEach(numbers, x => [|Use(x)|]);")]
    [InlineData("Parallel.For(0, n, i => [|Use(i)|]);")]
    [InlineData("await Parallel.ForEachAsync(numbers, async (x, token) => { [|Use(x)|]; });")]
    [InlineData("Array.ForEach(array, x => [|Use(x)|]);")]
    [InlineData("numbers.RemoveAll(x => [|Use(x)|] > 0);")]
    public void A_lambda_of_ForEach_repeats(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("var sum = numbers.Aggregate(0, (sum, x) => sum + x, sum => [|Use(sum)|]);")]
    [InlineData("Parallel.Invoke(() => [|Use(1)|]);")]
    [InlineData("Parallel.ForEach(numbers, () => [|Use(1)|], (x, state, local) => local, local => { });")]
    public void A_lambda_that_an_operator_calls_once_does_not_repeat(string code) => Assert.Null(Around(code));

    [Fact]
    public void The_receiver_of_a_method_group_is_read_once() => Assert.Null(Around("var all = numbers.Where([|other|].Contains);"));

    [Theory]
    [InlineData("foreach (var x in numbers) { int Local() => [|Use(x)|]; Local(); }")]
    [InlineData("foreach (var x in numbers) { void Local() { [|Use(x)|]; } Local(); }")]
    public void A_local_function_is_a_boundary(string code) => Assert.Null(Around(code));

    [Fact]
    public void A_loop_in_a_local_function_is_a_loop() => Assert.NotNull(Around("void Local() { foreach (var x in numbers) [|Use(x)|]; } Local();"));

    [Theory]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; return; }")]
    [InlineData("foreach (var x in numbers) if (x > 0) { [|Use(x)|]; break; }")]
    [InlineData("foreach (var x in numbers) if (x > 0) throw new Exception([|Use(x)|].ToString());")]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; if (x > 0) return; else break; }")]
    [InlineData("foreach (var x in numbers) { if (x > 0) { [|Use(x)|]; goto done; } } done: Use(1);")]
    [InlineData("foreach (var x in numbers) switch (x) { case 1: [|Use(x)|]; return; }")]
    [InlineData("foreach (var x in numbers) { if (x > 0) { [|Use(x)|]; } return; }")]
    [InlineData("while (true) { [|Use(n)|]; lock (numbers) { break; } }")]
    public void An_operation_whose_block_always_leaves_the_loop_runs_once(string code) => Assert.Null(Around(code));

    [Theory]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; if (x > 0) break; }")]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; if (x > 0) continue; return; }")]
    [InlineData("foreach (var x in numbers) if ([|Use(x)|] > 0) { return; }")]
    [InlineData("foreach (var x in numbers) { try { [|Use(x)|]; throw new Exception(); } catch { } }")]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; goto next; next: Use(1); }")]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; int Local() { return 1; } Local(); }")]
    public void An_operation_whose_block_may_go_on_repeats(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("foreach (var x in numbers) switch (x) { case 1: [|Use(x)|]; break; }")]
    [InlineData("foreach (var x in numbers) { switch (x) { case 1: { [|Use(x)|]; break; } } }")]
    public void The_break_of_a_switch_does_not_leave_the_loop(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("foreach (var x in numbers) foreach (var y in other) { [|Use(y)|]; break; }", "numbers")]
    [InlineData("foreach (var x in numbers) { foreach (var y in other) { [|Use(y)|]; } break; }", "other")]
    [InlineData("foreach (var x in numbers) foreach (var y in other) { [|Use(y)|]; return; }", null)]
    public void What_leaves_is_matched_to_its_own_loop(string code, string? source) => Assert.Equal(source, Around(code)?.Source?.Syntax.ToString());

    [Theory]
    [InlineData("for (var i = 0; i < 8; i++) [|Use(i)|];")]
    [InlineData("for (var i = 1; i <= 8; i++) [|Use(i)|];")]
    [InlineData("for (var i = 7; i >= 0; i--) [|Use(i)|];")]
    [InlineData("foreach (var x in new[] { 1, 2, 3 }) [|Use(x)|];")]
    [InlineData("foreach (var x in Three) [|Use(x)|];")]
    [InlineData("var list = new List<int> { 1 }; list.Add(n); foreach (var x in list) [|Use(x)|];")]
    [InlineData("foreach (var i in Enumerable.Range(0, 3)) [|Use(i)|];")]
    [InlineData("foreach (var day in Enum.GetValues<DayOfWeek>()) [|Use((int)day)|];")]
    [InlineData("var few = Three.Select(x => [|Use(x)|]);")]
    public void A_small_constant_number_of_turns_is_no_loop(string code) => Assert.Null(Around(code));

    [Theory]
    [InlineData("for (var i = 0; i < 9; i++) [|Use(i)|];")]
    [InlineData("for (var i = 0; i <= 8; i++) [|Use(i)|];")]
    [InlineData("for (var i = 8; i >= 0; i--) [|Use(i)|];")]
    [InlineData("for (var i = n; i < 8; i++) [|Use(i)|];")]
    [InlineData("for (var i = 0; i < n && i < 8; i++) [|Use(i)|];")]
    [InlineData("foreach (var x in new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }) [|Use(x)|];")]
    [InlineData("var list = new List<int> { 1 }; for (var i = 0; i < n; i++) list.Add(i); foreach (var x in list) [|Use(x)|];")]
    public void More_turns_or_unknown_ones_are_a_loop(string code) => Assert.NotNull(Around(code));

    [Fact]
    public void How_many_turns_are_small_is_an_option() =>
        Assert.NotNull(LoopScope.Around(In("for (var i = 0; i < 5; i++) [|Use(i)|];").Marked, smallLoop: 4));

    [Fact]
    public void The_loops_around_a_small_one_stay_loops() =>
        Assert.Equal("numbers", Around("foreach (var x in numbers) for (var i = 0; i < 3; i++) [|Use(i)|];")?.Source?.Syntax.ToString());

    [Theory]
    [InlineData("while (await timer.WaitForNextTickAsync()) [|Use(1)|];")]
    [InlineData("while (!token.IsCancellationRequested) [|Use(1)|];")]
    [InlineData("while (await channel.Reader.WaitToReadAsync()) [|Use(1)|];")]
    [InlineData("await foreach (var x in channel.Reader.ReadAllAsync()) [|Use(x)|];")]
    [InlineData("foreach (var x in blocking.GetConsumingEnumerable()) [|Use(x)|];")]
    public void A_pump_is_no_loop(string code) => Assert.Null(Around(code));

    [Theory]
    [InlineData("while (!token.IsCancellationRequested) foreach (var x in numbers) [|Use(x)|];")]
    [InlineData("while (await timer.WaitForNextTickAsync()) numbers.ForEach(x => [|Use(x)|]);")]
    public void What_a_pump_iterates_is_a_loop_of_its_own(string code)
    {
        var loop = Around(code);
        Assert.NotNull(loop);
        Assert.Null(loop.Outer);
    }

    [Theory]
    [InlineData("while (true) { [|Use(1)|]; Thread.Sleep(1000); }")]
    [InlineData("while (n < 3) { [|Use(1)|]; await Task.Delay(1000); }")]
    [InlineData("do { [|Use(1)|]; await Task.Delay(1000); } while (n < 3);")]
    [InlineData("for (;;) { [|Use(1)|]; Thread.Sleep(1000); }")]
    public void A_polling_loop_is_no_loop(string code) => Assert.Null(Around(code));

    [Theory]
    [InlineData("foreach (var x in numbers) { [|Use(x)|]; await Task.Delay(10); }")]
    [InlineData("for (var i = 0; i < n; i++) { [|Use(i)|]; Thread.Sleep(10); }")]
    [InlineData("while (queue.TryDequeue(out var x)) { [|Use(x)|]; Thread.Sleep(10); }")]
    [InlineData("while (queue.Count > 0) { [|Use(queue.Dequeue())|]; Thread.Sleep(10); }")]
    public void A_loop_that_iterates_something_is_one_though_it_waits(string code) => Assert.NotNull(Around(code));

    [Theory]
    [InlineData("for (var attempt = 0; attempt < n; attempt++) { try { [|Use(1)|]; return; } catch (IOException) { } }")]
    [InlineData("while (true) { try { [|Use(1)|]; break; } catch when (n++ < 3) { } }")]
    [InlineData("var done = false; while (!done) { try { [|Use(1)|]; done = true; } catch (IOException) { n++; } }")]
    [InlineData("for (var attempt = 0; attempt < n; attempt++) { try { [|Use(1)|]; } catch (IOException) { continue; } break; }")]
    public void A_retry_leaves_on_success_and_is_no_loop(string code) => Assert.Null(Around(code));

    [Theory]
    [InlineData("for (var i = 0; i < n; i++) { try { [|Use(i)|]; } catch (IOException) { } }")]
    [InlineData("for (var i = 0; i < n; i++) { try { [|Use(i)|]; } catch (IOException) { return; } }")]
    [InlineData("while (n-- > 0) { try { [|Use(n)|]; } finally { Use(1); } }")]
    public void A_loop_that_goes_on_after_success_is_no_retry(string code) => Assert.NotNull(Around(code));

    [Fact]
    public void An_option_has_at_most_one_element_and_makes_no_loop() => Assert.Null(Around("foreach (var x in new Option()) [|Use(x)|];"));

    [Theory]
    [InlineData("foreach (var x in numbers) [|Use(x)|];", "numbers")]
    [InlineData("var all = numbers.Where(x => [|Use(x)|] > 0);", "numbers")]
    [InlineData("var all = Enumerable.Where(numbers, x => [|Use(x)|] > 0);", "numbers")]
    [InlineData("numbers.ForEach(x => [|Use(x)|]);", "numbers")]
    [InlineData("Parallel.ForEach(numbers, x => [|Use(x)|]);", "numbers")]
    [InlineData("Array.ForEach(array, x => [|Use(x)|]);", "array")]
    [InlineData("for (var i = 0; i < n; i++) [|Use(i)|];", null)]
    [InlineData("while (n-- > 0) [|Use(n)|];", null)]
    public void It_knows_what_it_iterates(string code, string? source) => Assert.Equal(source, Around(code)!.Source?.Syntax.ToString());

    [Theory]
    [InlineData("foreach (var x in numbers) Use([|x|]);")]
    [InlineData("foreach (var x in numbers) { var y = x; Use([|y|]); }")]
    [InlineData("for (var i = 0; i < n; i++) Use([|i|]);")]
    [InlineData("while (queue.TryDequeue(out var x)) Use([|x|]);")]
    [InlineData("var all = numbers.Select(x => Use([|x|]));")]
    [InlineData("var all = from x in numbers where x > 0 select Use([|x|]);")]
    public void It_knows_what_is_born_in_it(string code) => Assert.True(Loop(code, out var marked).Declares(marked.ReferencedSymbol()!));

    [Theory]
    [InlineData("foreach (var x in numbers) Use([|n|]);")]
    [InlineData("var y = 0; foreach (var x in numbers) Use([|y|]);")]
    [InlineData("foreach (var x in numbers) other.ForEach(y => Use([|x|]));")]
    public void It_knows_what_is_given_to_it(string code) => Assert.False(Loop(code, out var marked).Declares(marked.ReferencedSymbol()!));

    [Theory]
    [InlineData("foreach (var x in numbers) { Use([|n|]); n = x; }")]
    [InlineData("foreach (var x in numbers) { Use([|n|]); n++; }")]
    [InlineData("foreach (var x in numbers) { Use([|n|]); (n, _) = (x, x); }")]
    [InlineData("foreach (var x in numbers) { Use([|n|]); int.TryParse(\"1\", out n); }")]
    [InlineData("foreach (var x in numbers) Use([|Automatic|] = x);")]
    public void It_knows_what_it_writes(string code)
    {
        var loop = Loop(code, out var marked);
        Assert.True(loop.Effects.Assigns(marked.ReferencedSymbol()!));
        Assert.False(loop.IsInvariant(marked));
    }

    [Theory]
    [InlineData("foreach (var x in numbers) Use([|n|]);")]
    [InlineData("foreach (var x in numbers) Use([|n + 2 * field|]);")]
    [InlineData("foreach (var x in numbers) Use([|Automatic|]);")]
    [InlineData("foreach (var x in numbers) Use([|OfField|]);")]
    [InlineData("foreach (var x in numbers) Use([|3|]);")]
    [InlineData("foreach (var x in numbers) Use([|this.field|]);")]
    public void What_it_neither_declares_nor_writes_is_invariant(string code) => Assert.True(Loop(code, out var marked).IsInvariant(marked));

    [Theory]
    [InlineData("foreach (var x in numbers) Use([|n + x|]);")]
    [InlineData("foreach (var x in numbers) { field = x; Use([|n + field|]); }")]
    [InlineData("foreach (var x in numbers) Use([|Use(n)|]);")]
    [InlineData("foreach (var x in numbers) Use([|Computed|]);")]
    [InlineData("foreach (var x in numbers) Use([|n++|]);")]
    [InlineData("foreach (var x in numbers) { object o = [|new object()|]; }")]
    public void What_it_declares_writes_calls_or_computes_is_not_invariant(string code) => Assert.False(Loop(code, out var marked).IsInvariant(marked));

    [Theory]
    [InlineData("foreach (var x in numbers) [|other|].Contains(x);")]
    [InlineData("foreach (var x in numbers) [|inner.Items|].Contains(x);")]
    [InlineData("foreach (var x in numbers) [|Inner.Shared|].Contains(x);")]
    [InlineData("foreach (var x in numbers) { [|other|].Contains(x); other.Add(x); }")]
    public void It_keeps_an_object_that_it_does_not_replace(string code) => Assert.True(Loop(code, out var marked).KeepsObject(marked));

    [Theory]
    [InlineData("foreach (var x in numbers) { other = []; [|other|].Contains(x); }")]
    [InlineData("foreach (var x in numbers) { var inner = new Inner(); [|inner.Items|].Contains(x); }")]
    [InlineData("foreach (var x in numbers) { inner = new Inner(); [|inner.Items|].Contains(x); }")]
    [InlineData("foreach (var x in numbers) { inner.Items = []; [|inner.Items|].Contains(x); }")]
    [InlineData("foreach (var x in numbers) [|inner.Fresh|].Contains(x);")]
    [InlineData("foreach (var x in numbers) [|Load()|].Contains(x);")]
    public void It_does_not_keep_an_object_that_may_be_another_one(string code) => Assert.False(Loop(code, out var marked).KeepsObject(marked));

    [Fact]
    public void It_finds_the_outermost_loop_in_which_something_holds()
    {
        var loop = Loop("while (n-- > 0) foreach (var x in numbers) { var y = x; foreach (var z in other) Use([|y|]); }", out var marked);
        Assert.Equal("numbers", loop.Outer?.Source?.Syntax.ToString());
        Assert.Equal("other", loop.Outermost(inner => !inner.Declares(marked.ReferencedSymbol()!)).Source?.Syntax.ToString());
        Assert.IsAssignableFrom<IWhileLoopOperation>(loop.Outermost(_ => true).Construct);
    }

    [Theory]
    [InlineData("while (n-- > 0) foreach (var x in numbers) Use([|x + 1|]);", true)]
    [InlineData("foreach (var y in other) _ = numbers.Select(x => Use([|x|])).ToList();", true)]
    [InlineData("foreach (var x in numbers) Use([|x|]);", false)]
    [InlineData("while (n-- > 0) foreach (var x in Load()) Use([|x|]);", false)]
    [InlineData("foreach (var y in other) foreach (var x in numbers) Use([|x + y|]);", false)]
    [InlineData("while (n-- > 0) { numbers.Add(n); foreach (var x in numbers) Use([|x|]); }", false)]
    [InlineData("while (n-- > 0) foreach (var x in numbers) Use([|field|]);", false)]
    public void Values_of_an_inner_loop_come_again_with_the_outer_one(string code, bool again) =>
        Assert.Equal(again, Loop(code, out var marked).RepeatsPerOuterTurn(marked));

    private static LoopScope? Around(string body) => LoopScope.Around(In(body).Marked);

    private static LoopScope Loop(string body, out IOperation marked) => LoopScope.Around(marked = In(body).Marked)!;

    private static Snippet In(string body) => Snippet.Of($$"""
        class Inner { public List<int> Items = []; public static readonly List<int> Shared = []; public List<int> Fresh => [1]; }
        class Option : List<int>;
        abstract class Sample
        {
            static readonly int[] Three = [1, 2, 3];
            int field;
            Inner inner = new();
            int Automatic { get; set; }
            int OfField => field;
            int Computed => field++;
            protected abstract int Use(int x);
            protected abstract List<int> Load();
            protected abstract IAsyncEnumerable<int> Stream();

            async Task Run(List<int> numbers, List<int> other, int[] array, int n, IQueryable<int> query, Queue<int> queue, ConcurrentDictionary<int, int> cache,
                BlockingCollection<int> blocking, Channel<int> channel, PeriodicTimer timer, CancellationToken token)
            {
                {{body}}
            }
        }
        """);
}
