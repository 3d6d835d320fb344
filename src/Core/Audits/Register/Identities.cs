using Reporting.Extracts.Values;
using Reporting.Indicators;

namespace Reporting.Audits.Register;

/// <summary>How people's names are hashed: upper and lower case and doubled spaces make no other person.</summary>
internal static class Identities
{
    /// <summary>Equal for every way in which a form or a list writes the name.</summary>
    public static string HashOfPerson(this IdentityKey key, string name) => key.HashOf(FoldedText.Of(name));
}
