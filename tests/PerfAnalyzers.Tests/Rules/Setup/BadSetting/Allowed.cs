// option: dotnet_code_quality.PERF.max_call_depth = 2
// option: [*.cs] dotnet_code_quality.PERF4005.analyze_test_projects = True
// option: [*.cs] dotnet_code_quality.PERF4005.max_call_depth = 1
// option: dotnet_code_quality.PERF.excluded_symbol_names = M:A.B(System.Int32,System.String)|C
// option: dotnet_code_quality.CA1802.required_modifiers = static
// option: perf.something = else
class Allowed;
