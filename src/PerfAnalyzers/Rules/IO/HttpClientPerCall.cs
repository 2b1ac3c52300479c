namespace PerfAnalyzers.Rules;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HttpClientPerCall() : PerfAnalyzer(Rule)
{
    public static readonly DiagnosticDescriptor Rule = Describe(
        "PERF3001", Area.IO, DiagnosticSeverity.Warning,
        title: "An HttpClient is made for every call",
        message: "Each call makes its own {0} and with it new connections, which stay in TIME_WAIT after it; share one, or take it from IHttpClientFactory",
        why: "HttpClient keeps its connections open to use them again. One that is made and dropped per call opens a connection each time, with the handshakes of TCP and TLS "
           + "(21 times slower over TLS), and the closed ones hold their ports for minutes: under load the machine runs out of ports.",
        suppress: "where each call really needs a handler of its own, such as one with its own certificate.",
        fix: "safe; the factory's CreateClient where the class has an IHttpClientFactory, else a static client whose connections live two minutes, without cookies. Offered for a client "
           + "that makes one request and has no property set after its creation, on .NET 5 and later.",
        overlaps: "S6962 (controllers only), S6420 (Azure Functions only)",
        tags: [Tag.Outage, Tag.QuietInTests]);

    protected override void Register(CompilationStartAnalysisContext context, KnownSymbols known)
    {
        // In the browser the handler is the browser's own.
        if (known.HttpClient is not { } client || known.WebAssemblyHost is not null)
            return;

        var (clientHandler, socketsHandler) = (known.HttpClientHandler, known.SocketsHttpHandler);
        context.RegisterOperationAction(c =>
        {
            var creation = (IObjectCreationOperation)c.Operation;
            var isClient = creation.Type.Is(client);
            if ((isClient ? HasOwnHandler(creation) : creation.Type.Is(clientHandler) || creation.Type.Is(socketsHandler))
                && Lifetimes.OfPerCall(creation) is { } life
                && (isClient || !life.Uses.Any(IsGivenAway)))
            {
                c.Report(Rule, creation, creation.Type!.Name);
            }
        }, OperationKind.ObjectCreation);
    }

    // The client that a handler is made for is reported, or is not a finding; a handler that a method sets up is this call's own on purpose.
    private static bool IsGivenAway(ILocalReferenceOperation handler) => handler.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation };

    // A handler that comes from elsewhere is shared there; one that is set up from arguments is this call's own on purpose.
    private static bool HasOwnHandler(IObjectCreationOperation client)
    {
        if (client.Arguments is not [{ Value: var argument }, ..])
            return true;

        var handler = argument.WithoutConversions();
        if (handler is ILocalReferenceOperation { Local: var local })
            handler = local.OnlyValue(handler);

        return handler is IObjectCreationOperation made
            && made.Descendants().All(static part => part is not (IParameterReferenceOperation or IFieldReferenceOperation { Field.IsConst: false } or ILocalReferenceOperation or IInvocationOperation { Instance: not null }));
    }
}
