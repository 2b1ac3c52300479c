using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerfAnalyzers;

/// <summary>
/// How long something lives that is made in a method: nothing here is known of what is kept (a field, a Lazy, a static initialiser, a constructor),
/// of what is given to others, or of code that runs once.
/// </summary>
public sealed class Lifetimes
{
    private Lifetimes(IOperation creation, ILocalSymbol? variable, ImmutableArray<ILocalReferenceOperation> uses) => (Creation, Variable, Uses) = (creation, variable, uses);

    public IOperation Creation { get; }

    /// <summary>The local that holds it; null when it is used where it is made.</summary>
    public ILocalSymbol? Variable { get; }

    /// <summary>Where the local is read, the end of its life not counted.</summary>
    public ImmutableArray<ILocalReferenceOperation> Uses { get; }

    /// <summary>The life of what is made anew by every call, or on every turn of a loop, and dies there; null for any other.</summary>
    public static Lifetimes? OfPerCall(IOperation creation)
    {
        if (!RunsOften(creation))
            return null;

        var value = creation;
        while (value.Parent is IConversionOperation or IAwaitOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } }
               or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } or IObjectOrCollectionInitializerOperation)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return OfLocal(creation, local);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                return OfLocal(creation, local);

            // Used where it is made: new HttpClient().GetAsync(…), using (new …) …
            case IInvocationOperation or IArgumentOperation when value.CallOn() is not null:
            case IPropertyReferenceOperation { Instance: { } owner } when owner == value:
            case IArgumentOperation argument when IsForOperator(argument):
            case IUsingOperation:
            case IExpressionStatementOperation:
                return new(creation, variable: null, ImmutableArray<ILocalReferenceOperation>.Empty);

            // Client => new(…) makes one per read, though it looks like a field.
            case IReturnOperation when creation.SemanticModel!.GetEnclosingSymbol(creation.Syntax.SpanStart) is IMethodSymbol { MethodKind: MethodKind.PropertyGet }:
                return new(creation, variable: null, ImmutableArray<ILocalReferenceOperation>.Empty);

            default:
                return null;
        }
    }

    /// <summary>Whether code runs with every call, or on every turn of a loop.</summary>
    /// <remarks>Constructors, initialisers, Main, startup and factories given to others run once, or as often as someone else decides.</remarks>
    public static bool RunsOften(IOperation creation)
    {
        if (LoopScope.Around(creation) is not null)
            return true;

        for (var parent = creation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation:
                    return RequestScope.Around(creation) is not null;
                case ICoalesceAssignmentOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation:
                    return false;
            }
        }

        return AsyncScope.Around(creation)?.Owner is { } method && !IsRunOnce(method, KnownSymbols.Of(creation)) && !IsGuarded(creation);
    }

    /// <summary>Whether a method runs once, as constructors, initialisers, Main and startup do.</summary>
    internal static bool IsRunOnce(IMethodSymbol method, KnownSymbols known) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor
        || method.Name is "Main" or "<Main>$" or "ConfigureServices" or "Configure" or "OnConfiguring" or "CreateHostBuilder" or "Initialize" or "InitializeAsync" or "StartAsync" or "OneTimeSetUp"
        || method.Parameters.Any(parameter => parameter.Type.Implements(known.IServiceCollection) || parameter.Type.Implements(known.IHostApplicationBuilder) || parameter.Type.Is(known.IServiceProvider));

    // if (_client == null) { var client = …; _client = client; }
    private static bool IsGuarded(IOperation creation)
    {
        for (var current = creation; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalOperation choice && current != choice.Condition && choice.Condition.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation { Field.IsConst: false } or IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation }))
                return true;
        }

        return false;
    }

    private static Lifetimes? OfLocal(IOperation creation, ILocalSymbol local)
    {
        var uses = ImmutableArray.CreateBuilder<ILocalReferenceOperation>();
        var isDisposed = IsUsing(local);
        var escapes = false;
        foreach (var use in local.UsesAround(creation).Cast<ILocalReferenceOperation>())
        {
            var seen = use.Parent is IConversionOperation conversion ? conversion : (IOperation)use;
            var holder = seen.Parent;
            switch (holder)
            {
                case IInvocationOperation { TargetMethod.Name: "Dispose" or "DisposeAsync" or "Close" or "CloseAsync" } end when end.Receiver() == use:
                    isDisposed |= !end.RunsOnFailure(end.Body()); // kept unless something fails
                    continue;
                case ISimpleAssignmentOperation assignment when assignment.Target == use:
                    continue;
                case IReturnOperation or ISimpleAssignmentOperation or IArrayInitializerOperation or ITupleOperation or ICoalesceOperation:
                    return null;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { Name: "Interlocked", ContainingNamespace.Name: "Threading" } } }:
                    return null;
                case IArgumentOperation argument when seen.CallOn() is null && !IsForOperator(argument):
                    escapes = true;
                    break;
            }

            if (IsInFunction(use, creation))
                escapes = true;

            uses.Add(use);
        }

        return escapes && !isDisposed ? null : new(creation, local, uses.ToImmutable());
    }

    // orders.Where(compiled) calls what it is given, and keeps nothing.
    private static bool IsForOperator(IArgumentOperation argument) =>
        argument is { Parent: IInvocationOperation { TargetMethod.ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } call, Value.Type.TypeKind: TypeKind.Delegate } && call.RunsInPlace();

    private static bool IsUsing(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax().Parent?.Parent is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword };

    private static bool IsInFunction(IOperation use, IOperation creation) =>
        !SymbolEqualityComparer.Default.Equals(AsyncScope.Around(use)?.Owner, AsyncScope.Around(creation)?.Owner);
}
