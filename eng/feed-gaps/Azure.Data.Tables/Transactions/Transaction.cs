namespace Azure.Data.Tables.Transactions;

/// <summary>An entity-group transaction as one multipart request of one change set.</summary>
internal static class Transaction
{
    public static async Task<Response<IReadOnlyList<Response>>> SubmitAsync(
        TableService service, string table, TableTransactionAction[] actions, CancellationToken cancellationToken)
    {
        if (actions.Length == 0)
            throw new InvalidOperationException("Cannot submit an empty transaction.");
        var boundary = Guid.NewGuid();
        using var message = service.Message(RequestMethod.Post, "$batch");
        message.Request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary=batch_{boundary}");
        message.Request.Content = RequestContent.Create(Body(service, table, actions, boundary));
        var response = await service.SendAsync(message, cancellationToken);
        var members = MemberResponse.ReadAll(response);
        return members.FirstOrDefault(member => member.Status >= 400) is { } refused
            ? throw new TableTransactionFailedException(refused)
            : Response.FromValue<IReadOnlyList<Response>>(members, response);
    }

    private static byte[] Body(TableService service, string table, TableTransactionAction[] actions, Guid boundary)
    {
        using var body = new MemoryStream();
        Line($"--batch_{boundary}", $"Content-Type: multipart/mixed; boundary=changeset_{boundary}", "");
        foreach (var action in actions)
        {
            var member = Request(table, action);
            Line($"--changeset_{boundary}", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "");
            Line($"{member.Method} {service.Endpoint}/{member.Path} HTTP/1.1");
            Line($"Accept: {TableService.Json}", "DataServiceVersion: 3.0");
            foreach (var (name, value) in member.Headers)
                Line($"{name}: {value}");
            Line("");
            body.Write(member.Body);
            Line("");
        }

        Line($"--changeset_{boundary}--", "", $"--batch_{boundary}--");
        return body.ToArray();

        void Line(params string[] lines)
        {
            foreach (var line in lines)
                body.Write(Encoding.UTF8.GetBytes(line + "\r\n"));
        }
    }

    // Updates without an ETag carry no condition, as in the real package: they then also create what is not there.
    private static ChangeRequest Request(string table, TableTransactionAction action)
    {
        return action.ActionType switch
        {
            TableTransactionActionType.Add => ChangeRequest.Add(table, action.Entity),
            TableTransactionActionType.UpdateMerge => Put(TableUpdateMode.Merge, action.ETag),
            TableTransactionActionType.UpdateReplace => Put(TableUpdateMode.Replace, action.ETag),
            TableTransactionActionType.UpsertMerge => Put(TableUpdateMode.Merge, default),
            TableTransactionActionType.UpsertReplace => Put(TableUpdateMode.Replace, default),
            _ => ChangeRequest.Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        };

        ChangeRequest Put(TableUpdateMode mode, ETag ifMatch) => ChangeRequest.Put(table, action.Entity, mode, ifMatch);
    }
}
