using System.Linq.Expressions;

namespace Azure.Data.Tables.Filters;

/// <summary>
/// A predicate as a filter: comparisons of an entity's property with a value, joined by and, or, not. Anything else
/// is refused. Order of strings is left to text filters: C# has no ordinal comparison that the real package reads.
/// </summary>
internal sealed class FilterExpression(ParameterExpression entity)
{
    // With the sign that says the same when the sides change places.
    private static readonly Dictionary<ExpressionType, (string Sign, string Turned)> Comparisons = new()
    {
        [ExpressionType.Equal] = ("eq", "eq"),
        [ExpressionType.NotEqual] = ("ne", "ne"),
        [ExpressionType.GreaterThan] = ("gt", "lt"),
        [ExpressionType.GreaterThanOrEqual] = ("ge", "le"),
        [ExpressionType.LessThan] = ("lt", "gt"),
        [ExpressionType.LessThanOrEqual] = ("le", "ge"),
    };

    public static string Text<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new FilterExpression(filter.Parameters[0]).Condition(filter.Body);
    }

    private string Condition(Expression node) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => Joined(both, "and"),
        BinaryExpression { NodeType: ExpressionType.OrElse } one => Joined(one, "or"),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not ({Condition(not.Operand)})",
        BinaryExpression compared when Comparisons.ContainsKey(compared.NodeType) => Comparison(compared),
        _ => $"{Property(node) ?? throw Unsupported(node)} eq true",
    };

    private string Joined(BinaryExpression node, string word) =>
        $"({Condition(node.Left)}) {word} ({Condition(node.Right)})";

    private string Comparison(BinaryExpression node)
    {
        var (sign, turned) = Comparisons[node.NodeType];
        return Property(node.Left) is { } property
            ? $"{property} {sign} {FilterText.Literal(Value(node.Right))}"
            : $"{Property(node.Right) ?? throw Unsupported(node.Left)} {turned} {FilterText.Literal(Value(node.Left))}";
    }

    private string Property(Expression node) => Plain(node) switch
    {
        MemberExpression { Member.Name: "Value", Expression: { } inner } when Property(inner) is { } name => name,
        MemberExpression { Expression: { } inner } member when Plain(inner) == entity => member.Member.Name,
        MethodCallExpression { Object: { } inner, Arguments: [var name] } call
            when inner == entity && call.Method.Name.StartsWith("get", StringComparison.OrdinalIgnoreCase) =>
            (string)Value(name),
        _ => null,
    };

    private static Expression Plain(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Plain(convert.Operand) : node;

    private static object Value(Expression node)
    {
        try
        {
            return Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke();
        }
        catch (InvalidOperationException)
        {
            // It speaks of the entity, which only the service has.
            throw Unsupported(node);
        }
    }

    // The expression itself may hold the values of captured variables: only its kind is named.
    private static NotSupportedException Unsupported(Expression node) =>
        new($"The table service cannot filter by an expression of kind {node.NodeType}.");
}
