namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HttpClientPerCallFix() : PerfFix<BaseObjectCreationExpressionSyntax>(HttpClientPerCall.Rule)
{
    private static readonly ImmutableArray<string> Requests = ["Get", "Post", "Put", "Patch", "Delete", "Send"];

    protected override Rewrite? Plan(BaseObjectCreationExpressionSyntax creation, FixContext context)
    {
        if (context.OperationOf(creation) is not IObjectCreationOperation { Arguments.IsEmpty: true } operation
            || !operation.Type.Is(context.Known.HttpClient)
            || Lifetimes.OfPerCall(operation) is not { } life
            || !MakesOneRequest(life))
        {
            return null;
        }

        if (operation.Initializer is null && context.MemberOfType(context.Known.IHttpClientFactory, creation) is { } factory)
            return Rewrite.Safe("Take the client from the factory", edit => edit.Replace(creation, _ => SyntaxFactory.ParseExpression($"{factory}.CreateClient()")));

        if (context.Known.SocketsHttpHandler is not { } handler
            || context.TargetsDevice
            || operation.Initializer?.Descendants().Any(part => part is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation { Field.IsReadOnly: false } or IPropertyReferenceOperation { Parent: not ISimpleAssignmentOperation }) == true
            || StaticHoisting.Of(creation, life) is not { } hoisting)
        {
            return null;
        }

        return Rewrite.Safe("Share one client", edit =>
        {
            var type = edit.TypeName((INamedTypeSymbol)operation.Type!, creation);
            var initializer = creation.Initializer is { } settings ? " " + Layout.Code(settings) : "";
            hoisting.Apply(edit, type, "SharedHttpClient",
                $"new {type}(new {edit.TypeName(handler, creation)} {{ PooledConnectionLifetime = {edit.TypeName(context.Known.TimeSpan!, creation)}.FromMinutes(2), UseCookies = false }}){initializer}");
        });
    }

    // Cookies and default headers would be shared by what comes after.
    private static bool MakesOneRequest(Lifetimes life) =>
        life.Variable is null
            ? life.Creation.CallOn() is not { } call || IsRequest(call)
            : life.Uses is [var use] && use.CallOn() is { } only && IsRequest(only) && LoopScope.Around(use)?.Construct == LoopScope.Around(life.Creation)?.Construct;

    // Other libraries' extensions may do more under such a name.
    private static bool IsRequest(IInvocationOperation call) =>
        (call.Instance is not null || call.TargetMethod.ContainingType.Name == "HttpClientJsonExtensions")
        && Requests.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal));
}
