namespace Azure.Data.Tables;

/// <summary>Whether properties that the update does not name stay (merge) or go (replace).</summary>
public enum TableUpdateMode { Merge = 0, Replace = 1 }
