using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

internal static class List1Contacts
{
    private static readonly IReadOnlyList<Column<Contact>> Columns =
    [
        .. Column.Child<Contact>(contact => contact.Child),
        Column.Required<Contact>("Date of Contact", (contact, at) => contact.Date.At(at.End)),
        Column.Code<Contact>("Contact Source", (contact, _) => contact.Source),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 1", "List 1: Contacts", Columns,
        at.World.Contacts.Where(contact => at.InWindow(contact.Date.At(at.End))));
}
