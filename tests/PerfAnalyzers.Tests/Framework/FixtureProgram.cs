using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PerfAnalyzers.Tests;

/// <summary>A compiled fixture, loaded so that it can be unloaded.</summary>
public sealed class FixtureProgram : IDisposable
{
    private readonly AssemblyLoadContext _context = new("fixture", isCollectible: true);
    private readonly Assembly _assembly;

    private FixtureProgram(Stream image) => _assembly = _context.LoadFromStream(image);

    public MethodInfo? EntryPoint => _assembly.EntryPoint;

    public IReadOnlyList<MethodInfo> PublicStaticMethods =>
    [
        .. _assembly.GetTypes()
            .Where(type => type.Namespace != "PerfAnalyzers.Support")
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.IsGenericMethod && !method.Name.StartsWith('<')).OrderBy(method => method.DeclaringType!.FullName + method.Name, StringComparer.Ordinal),
    ];

    public static async Task<FixtureProgram> Load(Document document)
    {
        var image = new MemoryStream();
        var emitted = (await document.Project.GetCompilationAsync())!.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));

        image.Position = 0;
        return new(image);
    }

    public void Dispose() => _context.Unload();
}
