namespace PerfAnalyzers;

/// <summary>Tasks that are surely done where they are asked: asking them holds no thread.</summary>
public static class CompletedTasks
{
    private static readonly Memo<SyntaxNode, ImmutableDictionary<ISymbol, ImmutableArray<int>>> NamedAt = new();

    /// <summary>Whether <paramref name="task"/> is done when code at its place runs: made so, awaited before, checked, or given by a continuation.</summary>
    public static bool IsSurelyComplete(this IOperation task)
    {
        if (IsMadeComplete(task) || IsWinner(task))
            return true;

        return Subject(task) is { } subject && (IsContinuationArgument(subject) || IsDoneBefore(task, subject) || IsOneOfDone(task));
    }

    private static bool IsMadeComplete(IOperation task) => task.WithoutConversions() switch
    {
        IInvocationOperation { TargetMethod.Name: "FromResult" or "FromException" or "FromCanceled" } => true,
        IPropertyReferenceOperation { Property.Name: "CompletedTask" } => true,
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [{ Value: var value }, ..] } => !TaskBlocking.IsTask(value.Type) && value.Type?.Name != "IValueTaskSource",
        ILocalReferenceOperation { Local: var local } when local.OnlyValue(task) is { } only => IsMadeComplete(only),
        _ => false,
    };

    // The variable, field or property that holds the task, or the collection that holds it with others.
    private static ISymbol? Subject(IOperation task) => task.WithoutConversions() switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array } => array.ReferencedSymbol(),
        IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } indexed } => indexed.ReferencedSymbol(),
        IInvocationOperation { TargetMethod.IsExtensionMethod: true } element when element.Receiver() is { } sequence => sequence.ReferencedSymbol(),
        var plain => plain.ReferencedSymbol(),
    };

    private static bool IsContinuationArgument(ISymbol subject) =>
        subject is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda }
        && lambda.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax().Parent?.Parent?.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ContinueWith" or "ContinueWhenAll" or "ContinueWhenAny" } };

    private static bool IsWinner(IOperation task) =>
        task.WithoutConversions() switch
        {
            IAwaitOperation { Operation: var awaited } => IsCallOf("WhenAny", awaited),
            ILocalReferenceOperation { Local: var local } => local.OnlyValue(task) is { } only && IsWinner(only),
            _ => false,
        };

    // foreach (var task in tasks) after await Task.WhenAll(tasks)
    private static bool IsOneOfDone(IOperation task)
    {
        if (task.WithoutConversions() is not ILocalReferenceOperation { Local: var local })
            return false;

        for (var parent = task.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation { Collection: var tasks, Locals: var locals } && locals.Contains(local, SymbolEqualityComparer.Default))
                return IsCallOf("WhenEach", tasks) || Subject(tasks) is { } subject && IsDoneBefore(parent, subject);
        }

        return false;
    }

    private static bool IsDoneBefore(IOperation use, ISymbol subject)
    {
        for (var current = use; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case IConditionalOperation choice when current == choice.WhenTrue && SaysDone(choice.Condition, subject, isTrue: true):
                case IConditionalOperation otherwise when current == otherwise.WhenFalse && SaysDone(otherwise.Condition, subject, isTrue: false):
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when current == both.RightOperand && SaysDone(both.LeftOperand, subject, isTrue: true):
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when current == either.RightOperand && SaysDone(either.LeftOperand, subject, isTrue: false):
                case IWhileLoopOperation { Condition: { } condition } loop when current == loop.Body && SaysDone(condition, subject, isTrue: true):
                    return true;
                case IBlockOperation block:
                    if (FindBefore(block.Operations, current, subject) is { } isDone)
                        return isDone;
                    break;
                case ISwitchCaseOperation section when section.Body.Contains(current):
                    if (FindBefore(section.Body, current, subject) is { } isDoneInSection)
                        return isDoneInSection;
                    break;
            }
        }

        return false;
    }

    // The nearest statement before that says something: it waits for the task, or gives the variable another one. Only those that name it can.
    private static bool? FindBefore(ImmutableArray<IOperation> statements, IOperation current, ISymbol subject)
    {
        var body = current.Body();
        if (!NamedAt.Of(body.Syntax, body, MentionsIn).TryGetValue(subject, out var mentions))
            return null;

        var before = IndexAt(statements, current.Syntax.SpanStart);
        var first = mentions.BinarySearch(current.Syntax.SpanStart);
        for (var i = first < 0 ? ~first - 1 : first - 1; i >= 0 && mentions[i] >= statements[0].Syntax.SpanStart; i--)
        {
            var at = IndexAt(statements, mentions[i]);
            if (at >= before)
                continue;

            before = at;
            var statement = statements[at];
            if (WaitsFor(statement, subject))
                return true;
            if (Declares(statement, subject))
                return false;
            if (statement.DescendantsAndSelf().Any(part => part is IAssignmentOperation { Target: var target } && SymbolEqualityComparer.Default.Equals(target.ReferencedSymbol(), subject)))
                return false;
        }

        return null;
    }

    // The last statement that begins no later.
    private static int IndexAt(ImmutableArray<IOperation> statements, int position)
    {
        var (low, high) = (0, statements.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = statements[middle].Syntax.SpanStart <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    // Where each variable, field and property is named; await all; names those of var all = Task.WhenAll(…), too.
    private static ImmutableDictionary<ISymbol, ImmutableArray<int>> MentionsIn(IOperation body)
    {
        var mentions = new List<(ISymbol Symbol, int Position)>();
        foreach (var part in body.Descendants())
        {
            if ((part as IVariableDeclaratorOperation)?.Symbol is { } declared)
                mentions.Add((declared, part.Syntax.SpanStart));
            else if (part.ReferencedSymbol() is { } named)
                mentions.Add((named, part.Syntax.SpanStart));
            else if (part is IAwaitOperation { Operation: var awaited } && AllOf(awaited) is { } all)
                mentions.AddRange(all.Descendants().Select(static one => one.ReferencedSymbol()).OfType<ISymbol>().Select(one => (one, part.Syntax.SpanStart)));
        }

        return mentions.GroupBy(static mention => mention.Symbol, SymbolEqualityComparer.Default)
            .ToImmutableDictionary(static all => all.Key!, static all => all.Select(static mention => mention.Position).OrderBy(static position => position).ToImmutableArray(), SymbolEqualityComparer.Default);
    }

    private static bool Declares(IOperation statement, ISymbol subject) =>
        statement is IVariableDeclarationGroupOperation group && group.GetDeclaredVariables().Contains(subject, SymbolEqualityComparer.Default);

    private static bool WaitsFor(IOperation statement, ISymbol subject) => statement switch
    {
        ITryOperation attempt => attempt.Body.Operations.Any(inner => WaitsFor(inner, subject)),
        IUsingOperation { Body: IBlockOperation body } => body.Operations.Any(inner => WaitsFor(inner, subject)),
        IBlockOperation block => block.Operations.Any(inner => WaitsFor(inner, subject)),

        // if (!task.IsCompleted) return …, or await it there
        IConditionalOperation { WhenFalse: null } guard => SaysDone(guard.Condition, subject, isTrue: false) && (LeavesFunction(guard.WhenTrue) || WaitsFor(guard.WhenTrue, subject)),
        IWhileLoopOperation { Condition: { } condition } => SaysDone(condition, subject, isTrue: false),
        ILoopOperation or ISwitchOperation or IConditionalOperation => false,
        _ => statement.DescendantsAndSelf().Any(part => IsWait(part, subject) && !IsInFunction(part, statement)),
    };

    private static bool IsWait(IOperation part, ISymbol subject) => part switch
    {
        IAwaitOperation { Operation: var awaited } => !IsCallOf("WhenAny", awaited) && MentionsTask(awaited, subject),
        IInvocationOperation { TargetMethod.Name: "WaitAll" } all => MentionsTask(all, subject),
        _ => TaskBlocking.Of(part) is { IsPlain: true, Task: { } task } && SymbolEqualityComparer.Default.Equals(Subject(task), subject),
    };

    // The task itself, or a call of WhenAll with it; not a call that is merely given it.
    private static bool MentionsTask(IOperation awaited, ISymbol subject)
    {
        var task = AllOf(awaited) ?? Unconfigured(awaited);
        return SymbolEqualityComparer.Default.Equals(task.ReferencedSymbol(), subject)
            || (IsCallOf("WhenAll", task) || IsCallOf("WaitAll", task)) && task.Descendants().Any(part => SymbolEqualityComparer.Default.Equals(part.ReferencedSymbol(), subject));
    }

    // Task.WhenAll(…) of a local that holds it
    private static IOperation? AllOf(IOperation awaited) =>
        Unconfigured(awaited) is ILocalReferenceOperation { Local: var local } task && local.OnlyValue(task) is { } made && IsCallOf("WhenAll", made) ? made : null;

    private static IOperation Unconfigured(IOperation awaited) =>
        awaited.WithoutConversions() is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WaitAsync", Instance: { } configured } ? configured.WithoutConversions() : awaited.WithoutConversions();

    private static bool IsCallOf(string name, IOperation operation)
    {
        var call = operation.WithoutConversions();
        if (call is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            call = configured.WithoutConversions();

        return call is IInvocationOperation { TargetMethod: { Name: var method, ContainingType.Name: "Task" } } && method == name;
    }

    // task.IsCompleted, task.Status == TaskStatus.RanToCompletion, task.Wait(time), and their opposites
    private static bool SaysDone(IOperation condition, ISymbol subject, bool isTrue) => condition.WithoutConversions() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var inner } => SaysDone(inner, subject, !isTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => isTrue && (SaysDone(both.LeftOperand, subject, isTrue) || SaysDone(both.RightOperand, subject, isTrue)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => !isTrue && (SaysDone(either.LeftOperand, subject, isTrue) || SaysDone(either.RightOperand, subject, isTrue)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } status =>
            isTrue == (status.OperatorKind == BinaryOperatorKind.Equals) && IsStatusOf(status.LeftOperand, subject) && status.RightOperand.ReferencedSymbol()?.Name is "RanToCompletion" or "Faulted" or "Canceled"
            || Mentions(status.LeftOperand, status.RightOperand, subject, isTrue == (status.OperatorKind == BinaryOperatorKind.Equals)),
        IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled", Instance: { } task } => isTrue && SymbolEqualityComparer.Default.Equals(Subject(task), subject),
        IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } task } => isTrue && SymbolEqualityComparer.Default.Equals(Subject(task), subject),
        IIsPatternOperation { Value: var value, Pattern: IRecursivePatternOperation { PropertySubpatterns: var parts } } =>
            isTrue && SymbolEqualityComparer.Default.Equals(Subject(value), subject) && parts.Any(part => part.Member.ReferencedSymbol()?.Name is "IsCompleted" or "IsCompletedSuccessfully"),
        _ => false,
    };

    // if (await Task.WhenAny(task, timeout) == task)
    private static bool Mentions(IOperation one, IOperation other, ISymbol subject, bool isEqual) =>
        isEqual && (SymbolEqualityComparer.Default.Equals(Subject(one), subject) && IsWinner(other) || SymbolEqualityComparer.Default.Equals(Subject(other), subject) && IsWinner(one));

    private static bool IsStatusOf(IOperation status, ISymbol subject) =>
        status.WithoutConversions() is IPropertyReferenceOperation { Property.Name: "Status", Instance: { } task } && SymbolEqualityComparer.Default.Equals(Subject(task), subject);

    private static bool LeavesFunction(IOperation statement) => statement switch
    {
        IReturnOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.Break } => true,
        IBlockOperation { Operations: [.., var last] } => LeavesFunction(last),
        _ => false,
    };

    private static bool IsInFunction(IOperation part, IOperation statement)
    {
        for (var parent = part.Parent; parent is not null && part != statement; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
            if (parent == statement)
                return false;
        }

        return false;
    }
}
