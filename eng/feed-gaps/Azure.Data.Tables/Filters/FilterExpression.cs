using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>
/// A predicate as a filter: comparisons of an entity's property with a value, joined by and, or, not. Anything else
/// is refused, since the service could not answer it.
/// </summary>
internal sealed class FilterExpression
{
    private static readonly Dictionary<ExpressionType, string> Comparisons = new()
    {
        [ExpressionType.Equal] = "eq",
        [ExpressionType.NotEqual] = "ne",
        [ExpressionType.GreaterThan] = "gt",
        [ExpressionType.GreaterThanOrEqual] = "ge",
        [ExpressionType.LessThan] = "lt",
        [ExpressionType.LessThanOrEqual] = "le",
    };

    private static readonly Dictionary<string, string> Mirrored = new(StringComparer.Ordinal)
    {
        ["eq"] = "eq",
        ["ne"] = "ne",
        ["gt"] = "lt",
        ["ge"] = "le",
        ["lt"] = "gt",
        ["le"] = "ge",
    };

    private readonly ParameterExpression _entity;

    private FilterExpression(ParameterExpression entity) => _entity = entity;

    public static string Text<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new FilterExpression(filter.Parameters[0]).Condition(filter.Body);
    }

    private string Condition(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => $"({Condition(both.Left)}) and ({Condition(both.Right)})",
        BinaryExpression { NodeType: ExpressionType.OrElse } one => $"({Condition(one.Left)}) or ({Condition(one.Right)})",
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not ({Condition(not.Operand)})",
        BinaryExpression comparison when Comparisons.TryGetValue(comparison.NodeType, out var sign) =>
            Comparison(comparison.Left, sign, comparison.Right),
        _ when Property(node) is { } flag => $"{flag} eq true",
        _ => throw Unsupported(node),
    };

    private string Comparison(Expression left, string sign, Expression right)
    {
        // string.Compare(entity.RowKey, "x") >= 0 is how C# orders strings; the service orders them by ordinal too.
        if (left is MethodCallExpression { Method: var method, Arguments: [var first, var second] }
            && method.DeclaringType == typeof(string)
            && method.Name is nameof(string.Compare) or nameof(string.CompareOrdinal)
            && Value(right) is 0)
            (left, right) = (first, second);
        if (Property(left) is { } property)
            return $"{property} {sign} {FilterText.Literal(Value(right))}";
        return Property(right) is { } mirrored
            ? $"{mirrored} {Mirrored[sign]} {FilterText.Literal(Value(left))}"
            : throw Unsupported(left);
    }

    private string Property(Expression node) => node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Property(convert.Operand),
        MemberExpression { Member.Name: "Value", Expression: { } inner } when IsNullable(inner) => Property(inner),
        MemberExpression { Expression: { } inner } member when Unwrapped(inner) == _entity => member.Member.Name,
        MethodCallExpression { Object: { } inner, Arguments: [var name] } call
            when inner == _entity && call.Method.Name.StartsWith("get", StringComparison.OrdinalIgnoreCase) =>
            (string)Value(name),
        _ => null,
    };

    private static bool IsNullable(Expression node) => Nullable.GetUnderlyingType(node.Type) is not null;

    private static Expression Unwrapped(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : node;

    private object Value(Expression node) => node is ConstantExpression constant
        ? constant.Value
        : Mentions(node)
            ? throw Unsupported(node)
            : Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke();

    private bool Mentions(Expression node)
    {
        var search = new Search(_entity);
        search.Visit(node);
        return search.Found;
    }

    // The expression itself may hold the values of captured variables: only its kind is named.
    private static NotSupportedException Unsupported(Expression node) =>
        new($"The table service cannot filter by an expression of kind {node.NodeType}.");

    private sealed class Search(ParameterExpression entity) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == entity;
            return node;
        }
    }
}
