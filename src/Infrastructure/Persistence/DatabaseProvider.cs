namespace Connect.Infrastructure.Persistence;

/// <summary>The database engine, as set by Database:Provider.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, in one file. This is the default.</summary>
    Sqlite,

    /// <summary>A server that several nodes can share.</summary>
    SqlServer,
}
