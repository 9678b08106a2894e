namespace Connect.Infrastructure.Persistence;

/// <summary>The database engine, chosen by Database:Provider and never by guess.</summary>
public enum DatabaseProvider
{
    /// <summary>The embedded default: one file.</summary>
    Sqlite,

    /// <summary>The production engine.</summary>
    SqlServer,
}
