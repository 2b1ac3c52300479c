using System.CommandLine;
using System.Text.Json;
using PerfAnalyzers.Benchmarks;
using Spectre.Console;

// Tables are as wide as they are, also in a log.
AnsiConsole.Profile.Width = 200;

var quick = new Option<bool>("--quick") { Description = "Short runs that judge budgets and write no result file" };
var folders = new Argument<DirectoryInfo[]>("folder") { Description = "Code to measure on besides generated code", Arity = ArgumentArity.ZeroOrMore };

var cost = new Command("cost", "What the analyzers cost: compile, growth, keystroke; fails when a budget is broken") { folders, quick };
cost.SetAction(async (parsed, _) =>
{
    var isQuick = parsed.GetValue(quick);
    var costs = await CostRun.Of(parsed.GetValue(folders)!, isQuick);
    CostReport.Print(costs);
    if (!isQuick)
        await File.WriteAllTextAsync(Costs.Path, JsonSerializer.Serialize(costs, Json.Options) + "\n");

    return CostReport.Judge([.. Budget.Of(costs)]) ? 0 : 1;
});

return await new RootCommand("Measures what each rule gains, and what it costs") { cost }.Parse(args).InvokeAsync();
