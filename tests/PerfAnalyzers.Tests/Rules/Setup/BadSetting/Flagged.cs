// option: dotnet_code_quality.PERF.max_call_deep = 2
// option: dotnet_code_quality.PERF.max_call_depth = 99
// option: [*.cs] dotnet_code_quality.PERF4005.analyze_test_projects = maybe
// option: dotnet_code_quality.PERF.small_loop_count = -1
// option: dotnet_code_quality.PERF4005 = true
class Misspelled; // PERF9001 x5
