namespace PerfAnalyzers;

/// <summary>A member that makes the runtime compile or load code.</summary>
/// <param name="Type">Where it is declared.</param>
/// <param name="Members">Its names, separated by blanks; "new" for constructors.</param>
/// <param name="Made">What it makes, for messages.</param>
/// <param name="IsRunAtOnce">Whether it gives the result of running the code, so that nobody can keep what was compiled.</param>
public sealed record CompilingCall(string Type, string Members, string Made, bool IsRunAtOnce = false);

/// <summary>Members that compile or load code, and members that look it up.</summary>
public static class CompilingCalls
{
    public static readonly ImmutableArray<CompilingCall> Table = ImmutableArray.Create<CompilingCall>(
        new("System.Linq.Expressions.LambdaExpression", "Compile CompileToMethod", "compiles the expression"),
        new("System.Reflection.Emit.DynamicMethod", "new", "emits a method"),
        new("System.Reflection.Assembly", "Load", "loads an assembly, which is never unloaded,"),
        new("Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript", "Create", "runs the C# compiler and loads an assembly"),
        new("Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript", "EvaluateAsync RunAsync", "runs the C# compiler and loads an assembly", IsRunAtOnce: true));

    /// <summary>Look-ups by reflection, which search the metadata of a type.</summary>
    public static readonly ImmutableHashSet<string> Lookups = ImmutableHashSet.Create(
        "GetMethod", "GetMethods", "GetProperty", "GetProperties", "GetField", "GetFields", "GetConstructor", "GetConstructors", "GetMember", "GetMembers", "GetEvent", "GetEvents",
        "GetInterface", "GetInterfaces", "GetNestedType", "GetNestedTypes", "GetCustomAttribute", "GetCustomAttributes", "GetRuntimeMethod", "GetRuntimeProperty", "GetRuntimeProperties", "GetRuntimeField");

    /// <summary>Where they are declared.</summary>
    public static readonly ImmutableArray<string> Reflection = ImmutableArray.Create(
        "System.Type", "System.Attribute", "System.Reflection.MemberInfo", "System.Reflection.ParameterInfo", "System.Reflection.PropertyInfo", "System.Reflection.MethodInfo", "System.Reflection.Assembly", "System.Reflection.TypeInfo",
        "System.Reflection.CustomAttributeExtensions", "System.Reflection.RuntimeReflectionExtensions");
}
