using Xunit;

namespace PerfAnalyzers.Tests.Facts;

/// <summary>Is this task proven complete.</summary>
public sealed class CompletedTasksTests
{
    [Theory]
    [InlineData("Use([|Task.FromResult(1)|]);")]
    [InlineData("Use([|Task.CompletedTask|]);")]
    [InlineData("var made = Task.FromResult(1); Use([|made|]);")]
    public void A_task_made_complete_is(string body) => Assert.True(IsComplete(body));

    [Theory]
    [InlineData("await task; Use([|task|]);")]
    [InlineData("await task.ConfigureAwait(false); Use([|task|]);")]
    [InlineData("await Task.WhenAll(task, other); Use([|task|]);")]
    [InlineData("var all = Task.WhenAll(task, other); await all; Use([|task|]);")]
    [InlineData("await Task.WhenAll(tasks); foreach (var each in tasks) Use([|each|]);")]
    [InlineData("task.Wait(); Use([|task|]);")]
    [InlineData("Task.WaitAll(task, other); Use([|task|]);")]
    [InlineData("await task; if (n > 0) { Use([|task|]); }")]
    public void A_task_awaited_before_is(string body) => Assert.True(IsComplete(body));

    [Theory]
    [InlineData("if (task.IsCompleted) Use([|task|]);")]
    [InlineData("if (!task.IsCompleted) return; Use([|task|]);")]
    [InlineData("if (!task.IsCompleted) await task; Use([|task|]);")]
    [InlineData("if (!task.IsCompleted) { } else Use([|task|]);")]
    [InlineData("if (task.IsCompletedSuccessfully && n > 0) Use([|task|]);")]
    [InlineData("if (task.Status == TaskStatus.RanToCompletion) Use([|task|]);")]
    public void A_task_that_was_checked_is(string body) => Assert.True(IsComplete(body));

    [Theory]
    [InlineData("task.ContinueWith(done => Use([|done|]));")]
    [InlineData("Use([|await Task.WhenAny(task, other)|]);")]
    [InlineData("var first = await Task.WhenAny(task, other); Use([|first|]);")]
    public void A_task_given_by_a_continuation_is(string body) => Assert.True(IsComplete(body));

    [Theory]
    [InlineData("Use([|task|]);")]
    [InlineData("await other; Use([|task|]);")]
    [InlineData("if (n > 0) await task; Use([|task|]);")]
    [InlineData("await task; task = Start(); Use([|task|]);")]
    [InlineData("if (!task.IsCompleted) Use([|task|]);")]
    [InlineData("if (task.IsCompleted || n > 0) Use([|task|]);")]
    [InlineData("await Task.WhenAny(task, other); Use([|task|]);")]
    [InlineData("Use([|task|]); await task;")]
    [InlineData("Use([|Start()|]);")]
    public void Any_other_task_is_not_surely(string body) => Assert.False(IsComplete(body));

    private static bool IsComplete(string body) => Snippet.Of($$"""
        class Sample
        {
            void Use(Task task) { }
            Task<int> Start() => Task.Run(() => 1);
            async Task Run(Task<int> task, Task<int> other, Task<int>[] tasks, int n) { {{body}} }
        }
        """).Marked.IsSurelyComplete();
}
