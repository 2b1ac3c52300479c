using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PerfAnalyzers;

/// <summary>What kind of request a function serves.</summary>
public enum RequestKind
{
    /// <summary>An action of an MVC or API controller.</summary>
    Action,

    /// <summary>A delegate given to MapGet and its kin.</summary>
    Endpoint,

    /// <summary>A handler of a Razor page.</summary>
    Page,

    /// <summary>Middleware, or any method that is handed the HttpContext.</summary>
    Middleware,

    /// <summary>A method of a SignalR hub, a gRPC service or an Azure function.</summary>
    Service,

    /// <summary>A handler of MediatR, MassTransit and the like.</summary>
    Message,
}

/// <summary>Whether a function is where requests enter. Startup, seeding and migrations are not.</summary>
public static class RequestScope
{
    private static readonly ConditionalWeakTable<KnownSymbols, ConcurrentDictionary<IMethodSymbol, RequestKind?>> Kinds = new();

    /// <summary>The kind of request that the function around an operation serves, or null.</summary>
    public static RequestKind? Around(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda: return OfDelegate(lambda);
                case ILocalFunctionOperation function: return OfLocalFunction(function);
            }
        }

        return AsyncScope.Around(operation)?.Owner is { } method ? Of(method, KnownSymbols.Of(operation)) : null;
    }

    /// <summary>The kind of request that a function itself serves: the body of a method, a lambda or a local function.</summary>
    /// <param name="member">The member that holds the function.</param>
    public static RequestKind? OfFunction(IOperation function, ISymbol member) => function switch
    {
        IAnonymousFunctionOperation lambda => OfDelegate(lambda),
        ILocalFunctionOperation local => OfLocalFunction(local),
        _ => member is IMethodSymbol method ? Of(method, KnownSymbols.Of(function)) : null,
    };

    /// <summary>The kind of request that a method serves, by its class, attributes and signature.</summary>
    public static RequestKind? Of(IMethodSymbol method, KnownSymbols known)
    {
        var kinds = Kinds.GetValue(known, static _ => new(SymbolEqualityComparer.Default));
        return kinds.TryGetValue(method, out var kind) ? kind : kinds.GetOrAdd(method, Find(method, known));
    }

    private static RequestKind? Find(IMethodSymbol method, KnownSymbols known)
    {
        var type = method.ContainingType;
        if (type is null || method is not { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation })
            return null;

        if (Has(method, "FunctionAttribute", "FunctionNameAttribute"))
            return RequestKind.Service;

        if (method is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
        {
            if (IsController(type, known) && !Has(method, "NonActionAttribute") && !method.IsOverride)
                return RequestKind.Action;
            if (type.DerivesFrom(known.PageModel) && method.Name.StartsWith("On", StringComparison.Ordinal))
                return RequestKind.Page;
            if (type.DerivesFrom(known.Hub) && !method.IsOverride || method.IsOverride && IsGrpcService(type))
                return RequestKind.Service;
            if (method.Name is "Handle" or "Consume" or "HandleAsync" && type.AllInterfaces.Any(IsMessageHandler))
                return RequestKind.Message;
        }

        return method.Parameters.Any(parameter => parameter.Type.Is(known.HttpContext) || parameter.Type.Is(known.HttpRequest)) && !IsStartup(method) && !method.IsSeeding() ? RequestKind.Middleware : null;
    }

    /// <summary>Whether a result leaves the process as the response: controllers and endpoints, not messages or middleware.</summary>
    public static bool GivesResponse(this RequestKind kind) => kind is RequestKind.Action or RequestKind.Endpoint;

    /// <summary>Whether something around an endpoint pages what it gives: OData's EnableQuery, paging attributes of GraphQL.</summary>
    public static bool PagesByItself(this ISymbol endpoint) => Has(endpoint, "EnableQueryAttribute", "UsePagingAttribute", "UseOffsetPagingAttribute") || endpoint.ContainingType is { } type && Has(type, "EnableQueryAttribute");

    /// <summary>Whether a class is a controller or a Razor page, whose parameters are filled before its code runs.</summary>
    public static bool BindsParameters(INamedTypeSymbol? type, KnownSymbols known) => type is not null && (IsController(type, known) || type.DerivesFrom(known.PageModel));

    private static RequestKind? OfDelegate(IOperation function)
    {
        var parent = function.Parent;
        while (parent is IConversionOperation or IDelegateCreationOperation)
            parent = parent.Parent;

        if (parent is not IArgumentOperation { Parent: IInvocationOperation call } || KnownSymbols.Of(call) is not { IEndpointRouteBuilder: not null } known)
            return null;

        return call.TargetMethod switch
        {
            { Name: var name } when name.StartsWith("Map", StringComparison.Ordinal) && call.Receiver()?.Type.Implements(known.IEndpointRouteBuilder) == true => RequestKind.Endpoint,
            { Name: "Use" or "Run" or "UseWhen" } when call.Receiver()?.Type.Implements(known.IApplicationBuilder) == true && function is IAnonymousFunctionOperation { Symbol.Parameters.Length: > 0 } => RequestKind.Middleware,
            _ => null,
        };
    }

    // A local function, or the method group of one, that is mapped in the same body.
    private static RequestKind? OfLocalFunction(ILocalFunctionOperation function)
    {
        foreach (var part in function.Body().Descendants())
        {
            if (part is IMethodReferenceOperation { Method: var method } reference && SymbolEqualityComparer.Default.Equals(method, function.Symbol) && OfDelegate(reference) is { } kind)
                return kind;
        }

        return null;
    }

    private static bool IsController(ITypeSymbol type, KnownSymbols known)
    {
        if (type.DerivesFrom(known.ControllerBase))
            return true;

        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Has(current, "ApiControllerAttribute", "ControllerAttribute"))
                return true;
        }

        return false;
    }

    private static bool IsGrpcService(ITypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (Has(current, "BindServiceMethodAttribute"))
                return true;
        }

        return false;
    }

    private static bool IsMessageHandler(INamedTypeSymbol type) =>
        type is { IsGenericType: true, Name: "IRequestHandler" or "INotificationHandler" or "IStreamRequestHandler" or "ICommandHandler" or "IQueryHandler" or "IConsumer" or "IHandleMessages" };

    private static bool IsStartup(IMethodSymbol method) => method.Name is "Configure" or "ConfigureServices" or "Main";

    private static bool Has(ISymbol symbol, params string[] attributes)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: var name } && Array.IndexOf(attributes, name) >= 0)
                return true;
        }

        return false;
    }
}
