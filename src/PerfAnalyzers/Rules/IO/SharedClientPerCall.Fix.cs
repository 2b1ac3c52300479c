namespace PerfAnalyzers.Rules;

[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SharedClientPerCallFix() : PerfFix<BaseObjectCreationExpressionSyntax>(SharedClientPerCall.Rule)
{
    protected override Rewrite? Plan(BaseObjectCreationExpressionSyntax creation, FixContext context)
    {
        if (context.OperationOf(creation) is not IObjectCreationOperation { Initializer: null, Type: INamedTypeSymbol type } operation
            || SharedClientCreation.Of(operation, SharedClientPerCall.SharedClientTypes.Read(context.Options, creation.SyntaxTree)) is not { IsConstructor: true }
            || Lifetimes.OfPerCall(operation) is not { } life
            || !operation.Arguments.All(argument => argument.Value.WithoutConversions() is { ConstantValue.HasValue: true } or IDefaultValueOperation)
            || !life.Uses.All(IsCall)
            || StaticHoisting.Of(creation, life) is not { } hoisting)
        {
            return null;
        }

        return Rewrite.Safe("Share one client", edit =>
            hoisting.Apply(edit, edit.TypeName(type, creation), $"Shared{type.Name}", $"new {edit.TypeName(type, creation)}{Layout.Code(creation.ArgumentList!)}"));
    }

    // Nothing of it is set, and nobody else gets it to dispose of.
    private static bool IsCall(ILocalReferenceOperation use) =>
        use.Parent is IInvocationOperation call && call.Instance == use
        || use.Parent is IPropertyReferenceOperation { Parent: not ISimpleAssignmentOperation } property && property.Instance == use;
}
