namespace Azure.Data.Tables.Wire;

/// <summary>The answer to a question for an entity that is not there.</summary>
internal sealed class Missing<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;
    public override T Value => throw new InvalidOperationException("The entity does not exist: ask HasValue first.");
    public override Response GetRawResponse() => response;
}
