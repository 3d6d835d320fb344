namespace Azure.Data.Tables;

/// <summary>What one member of an entity-group transaction does.</summary>
public enum TableTransactionActionType { Add, UpdateMerge, UpdateReplace, Delete, UpsertMerge, UpsertReplace }
