// option: dotnet_code_quality.PERF.max_call_depth = deep
namespace Settings; // PERF9001
    //---
    // .editorconfig
    // dotnet_code_quality.PERF.max_call_depth = deep
    //---

class Example;
