namespace Connect.Application.Audit;

/// <summary>Records who did what, in the same transaction as its effect.</summary>
public interface IAuditLog
{
    /// <summary>Adds one row for the current call.</summary>
    /// <param name="operation">The name of the command.</param>
    /// <param name="outcome">"ok" or the code of the refusal.</param>
    /// <param name="createdResource">The path of the created resource, or its ID if it has no path; null if none was created.</param>
    void Add(string operation, string outcome, string? createdResource, DateTimeOffset now);
}
