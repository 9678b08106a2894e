namespace Connect.Application.Messaging;

/// <summary>A use case that changes nothing, but whose every call is recorded in the audit log, because it reveals secrets.</summary>
/// <typeparam name="T">The body of a granted reply.</typeparam>
public interface IAuditedQuery<T> : IUseCase<T>
    where T : notnull;
