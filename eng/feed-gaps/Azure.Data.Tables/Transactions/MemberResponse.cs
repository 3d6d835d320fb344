namespace Azure.Data.Tables.Transactions;

/// <summary>The answer to one member of a transaction: an HTTP response inside the multipart body.</summary>
internal sealed class MemberResponse : Response
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    // "HTTP/1.1 204 No Content", headers, an empty line, the body.
    private MemberResponse(string text, string clientRequestId)
    {
        ClientRequestId = clientRequestId;
        var (head, body) = Split(text, "\r\n\r\n");
        var lines = head.Split("\r\n");
        var status = lines[0].Split(' ', 3);
        Status = int.Parse(status[1], CultureInfo.InvariantCulture);
        ReasonPhrase = status is [_, _, var reason] ? reason : "";
        foreach (var (name, value) in lines.Skip(1).Select(line => Split(line, ":")))
            _headers[name.Trim()] = value.Trim();
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body.Trim()));
    }

    public override int Status { get; }
    public override string ReasonPhrase { get; }
    public override Stream ContentStream { get; set; }
    public override string ClientRequestId { get; set; }

    public static MemberResponse[] ReadAll(Response batch) =>
    [
        .. batch.Content.ToString().Split("--changesetresponse_")
            .Select(part => (Text: part, Start: part.IndexOf("HTTP/1.1 ", StringComparison.Ordinal)))
            .Where(part => part.Start >= 0)
            .Select(part => new MemberResponse(part.Text[part.Start..], batch.ClientRequestId)),
    ];

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);
    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        _headers.Select(one => new HttpHeader(one.Key, one.Value));
    protected override bool TryGetHeader(string name, out string value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }

    private static (string Before, string After) Split(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + mark.Length)..]);
    }
}
