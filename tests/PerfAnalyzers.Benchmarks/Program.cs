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

    return CostReport.Judge([.. Budget.Of(costs)], isQuick) ? 0 : 1;
});

var only = new Option<string?>("--rule") { Description = "Only the rule with this id" };
var gain = new Command("gain", "What each rule's example gains by its fix; --quick runs only rules whose files changed since gains.json") { only, quick };
gain.SetAction(async (parsed, _) =>
{
    var (isQuick, id, known) = (parsed.GetValue(quick), parsed.GetValue(only), Gains.Load());
    var rules = Catalog.Rules.Where(Gains.AreMeasuredOf).Where(rule => id is null ? !isQuick || known.Of(rule)?.Sources != Gains.FingerprintOf(rule) : rule.Id == id).ToList();
    if (rules.Count == 0)
    {
        AnsiConsole.WriteLine(id is null ? "No rule changed since gains.json" : $"No rule {id}");
        return id is null ? 0 : 1;
    }

    var measured = await GainRun.Of(rules, isQuick);
    GainReport.Print(measured);
    if (!isQuick)
        known.With(measured).Save();

    return GainReport.Judge(measured, isQuick) ? 0 : 1;
});

var rule = new Argument<string?>("rule") { Arity = ArgumentArity.ZeroOrOne };
var isFixed = new Argument<bool>("fixed") { Arity = ArgumentArity.ZeroOrOne };
var upstream = new Argument<string?>("upstream") { Arity = ArgumentArity.ZeroOrOne };
var serve = new Command("serve", "Serves an example to the clients of a scenario") { rule, isFixed, upstream };
serve.Hidden = true;
serve.SetAction((parsed, _) => ExampleServer.Serve(parsed.GetValue(rule), parsed.GetValue(isFixed), parsed.GetValue(upstream)));

return await new RootCommand("Measures what each rule gains, and what it costs") { gain, cost, serve }.Parse(args).InvokeAsync();
