namespace PerfAnalyzers;

/// <summary>
/// Two elements that change places, however it is written: through a variable, by a tuple, by XOR or sums, or in a called method. The statements are
/// worked through with the two elements as unknowns: at the end each has to be the other.
/// </summary>
public sealed class Exchange
{
    // var t = a[i]; a[i] = a[j]; a[j] = t, with a second variable at most
    private const int MostStatements = 4;

    private static readonly Memo<ISymbol, Called?> Methods = new();

    private readonly ImmutableArray<IOperation> _statements;

    private Exchange(Element one, Element other, ImmutableArray<IOperation> statements, IOperation? through = null) =>
        (One, Other, _statements, Through) = (one, other, statements, through);

    public Element One { get; }

    public Element Other { get; }

    /// <summary>The variable that one of them comes from, where it is not seen here that it holds its value: <c>a[at] = a[i]; a[i] = least;</c></summary>
    public IOperation? Through { get; }

    /// <summary>The first of its statements.</summary>
    public IOperation Site => _statements[0];

    public bool Covers(IOperation operation) => _statements.Any(statement => statement.Syntax.Span.Contains(operation.Syntax.Span));

    /// <summary>The exchange that a call of a method in source makes.</summary>
    public static Exchange? Of(IInvocationOperation call) => ByCall(call) is var (one, other) ? new(one, other, ImmutableArray.Create<IOperation>(call)) : null;

    public static ImmutableArray<Exchange> In(IOperation code)
    {
        var found = ImmutableArray.CreateBuilder<Exchange>();
        foreach (var part in code.DescendantsAndSelf())
        {
            switch (part)
            {
                case IBlockOperation block:
                    Find(block.Operations, found);
                    break;
                case ISwitchCaseOperation section:
                    Find(section.Body, found);
                    break;
                case IExpressionStatementOperation { Parent: not (IBlockOperation or ISwitchCaseOperation) }:
                    Find(ImmutableArray.Create(part), found);
                    break;
            }
        }

        return found.ToImmutable();
    }

    private static void Find(ImmutableArray<IOperation> statements, ImmutableArray<Exchange>.Builder found)
    {
        for (var start = 0; start < statements.Length; start++)
        {
            if (At(statements, start) is not { } exchange)
                continue;

            found.Add(exchange);
            start += exchange._statements.Length - 1;
        }
    }

    private static Exchange? At(ImmutableArray<IOperation> statements, int start)
    {
        if (statements[start] is IExpressionStatementOperation { Operation: IInvocationOperation call })
            return ByCall(call) is var (one, other) ? new(one, other, ImmutableArray.Create(statements[start])) : null;

        if (start + 1 < statements.Length && ByVariable(statements[start], statements[start + 1]) is var (moved, replaced, kept))
            return new(moved, replaced, ImmutableArray.Create(statements, start, 2), kept);

        var values = new Unknowns();
        for (var i = start; i < statements.Length && i < start + MostStatements && values.Run(statements[i]); i++)
        {
            if (values.AreExchanged)
                return new(values.Elements[0], values.Elements[1], ImmutableArray.Create(statements, start, i - start + 1));
        }

        return null;
    }

    private static (Element, Element, IOperation)? ByVariable(IOperation first, IOperation second) =>
        first is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var value } }
        && second is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var from, Value: ILocalReferenceOperation { Local: var local } kept } }
        && Element.Of(target) is { } moved && Element.Of(value) is { } replaced && Element.Of(from) is { } filled && filled.IsSameAs(replaced) && moved.IsIn(replaced)
        && local.OnlyValue(kept) is null
            ? (moved, replaced, kept)
            : null;

    private static (Element, Element)? ByCall(IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (!method.IsInSource() || call.Arguments.Length is < 2 or > 3 || !method.ReturnsVoid)
            return null;

        return Methods.Of(method, call, static c => Called.Of(c))?.For(call) is var (one, other) && one is not null && other is not null ? (one, other) : null;
    }

    /// <summary>What a method exchanges, in terms of its parameters.</summary>
    private sealed class Called(ISymbol? owner, (ISymbol Position, int Distance) one, (ISymbol Position, int Distance) other)
    {
        public static Called? Of(IInvocationOperation call)
        {
            var compilation = call.SemanticModel!.Compilation;
            if (Bodies.Of(compilation).DeclarationOf(call.TargetMethod.OriginalDefinition) is not { } declaration
                || Bodies.Of(compilation).Bind(declaration, CancellationToken.None) is not { } body
                || body.Descendants().Any(static part => part is ILoopOperation))
            {
                return null;
            }

            return In(body) is [{ One: { Position: IParameterSymbol first } a, Other: { Position: IParameterSymbol second } b }] && SymbolEqualityComparer.Default.Equals(a.Owner, b.Owner)
                && (a.Collection is null or IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } or IParameterReferenceOperation or ILocalReferenceOperation)
                ? new(a.Owner, (first, a.Distance), (second, b.Distance))
                : null;
        }

        public (Element?, Element?) For(IInvocationOperation call) => (At(call, one), At(call, other));

        private Element? At(IInvocationOperation call, (ISymbol Position, int Distance) place)
        {
            if (ArgumentOf(call, place.Position) is not { } index)
                return null;

            return owner switch
            {
                null => Element.Of(index),
                IParameterSymbol when SymbolEqualityComparer.Default.Equals(owner.ContainingSymbol, call.TargetMethod.OriginalDefinition) =>
                    ArgumentOf(call, owner) is { } collection ? Element.At(collection, index, place.Distance) : null,
                _ => call.Instance is null or IInstanceReferenceOperation ? Element.At(owner, index, place.Distance) : null,
            };
        }

        private static IOperation? ArgumentOf(IInvocationOperation call, ISymbol parameter) =>
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ((IParameterSymbol)parameter).Ordinal)?.Value;
    }

    /// <summary>Two elements as unknowns, and what variables hold of them: sums, differences or XOR.</summary>
    private sealed class Unknowns
    {
        private readonly List<Element> _elements = [];
        private readonly List<Value> _held = [];
        private readonly Dictionary<ISymbol, Value> _variables = new(SymbolEqualityComparer.Default);

        public IReadOnlyList<Element> Elements => _elements;

        public bool AreExchanged => _held is [{ One: 0, Other: 1 }, { One: 1, Other: 0 }];

        /// <summary>False for what is no part of an exchange.</summary>
        public bool Run(IOperation statement) => statement switch
        {
            IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: var variable } declarator] }] } =>
                declarator.GetVariableInitializer()?.Value is { } initial && Evaluate(initial) is { } value && Keep(variable, value),
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: var target, Value: var assigned, IsRef: false } } => Evaluate(assigned) is { } value && Assign(target, value),
            IExpressionStatementOperation { Operation: ICompoundAssignmentOperation { Target: var target, Value: var operand, OperatorKind: var kind } } =>
                Evaluate(target) is { } left && Evaluate(operand) is { } right && Combine(kind, left, right) is { } value && Assign(target, value),
            IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: [var first, var second] }, Value: var tuple } } =>
                tuple.WithoutConversions() is ITupleOperation { Elements: [var one, var other] }
                && Evaluate(one) is { } a && Evaluate(other) is { } b && Assign(first, a) && Assign(second, b),
            _ => false,
        };

        private bool Assign(IOperation target, Value value)
        {
            if (Element.Of(target) is { } element)
                return IndexOf(element) is >= 0 and var at && Hold(at, value);

            return target.ReferencedSymbol() is ILocalSymbol variable && Keep(variable, value);
        }

        private bool Hold(int at, Value value)
        {
            _held[at] = value;
            return true;
        }

        private bool Keep(ISymbol variable, Value value)
        {
            _variables[variable] = value;
            return true;
        }

        private Value? Evaluate(IOperation expression)
        {
            var value = expression.WithoutConversions();
            if (Element.Of(value) is { } element)
                return IndexOf(element) is >= 0 and var at ? _held[at] : null;

            return value switch
            {
                // A copy made before: var left = a[j]; if (left > a[j + 1]) { a[j] = a[j + 1]; a[j + 1] = left; }
                ILocalReferenceOperation { Local: var local } => _variables.TryGetValue(local, out var held) ? held : local.OnlyValue(value) is { } only && Element.Of(only) is { } copied ? Initial(IndexOf(copied)) : null,
                IBinaryOperation { OperatorKind: var kind, LeftOperand: var left, RightOperand: var right } => Evaluate(left) is { } one && Evaluate(right) is { } other ? Combine(kind, one, other) : null,
                _ => null,
            };
        }

        private int IndexOf(Element element)
        {
            for (var i = 0; i < _elements.Count; i++)
            {
                if (_elements[i].IsSameAs(element))
                    return i;
            }

            if (_elements.Count == 2 || _elements.Count == 1 && !_elements[0].IsIn(element))
                return -1;

            _elements.Add(element);
            _held.Add(Initial(_elements.Count - 1)!);
            return _elements.Count - 1;
        }

        private static Value? Initial(int at) => at < 0 ? null : new(at == 0 ? 1 : 0, at == 0 ? 0 : 1, IsXor: false);

        private static Value? Combine(BinaryOperatorKind kind, Value one, Value other) => kind switch
        {
            BinaryOperatorKind.ExclusiveOr when !one.IsSum && !other.IsSum => new((one.One + other.One) % 2, (one.Other + other.Other) % 2, IsXor: true),
            BinaryOperatorKind.Add when !one.IsXor && !other.IsXor => new(one.One + other.One, one.Other + other.Other, IsXor: false),
            BinaryOperatorKind.Subtract when !one.IsXor && !other.IsXor => new(one.One - other.One, one.Other - other.Other, IsXor: false),
            _ => null,
        };

        private sealed record Value(int One, int Other, bool IsXor)
        {
            public bool IsSum => !IsXor && One + Other != 1;
        }
    }
}
