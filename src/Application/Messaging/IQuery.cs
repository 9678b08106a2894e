namespace Connect.Application.Messaging;

/// <summary>A use case that changes nothing.</summary>
/// <typeparam name="T">The body of a granted reply.</typeparam>
public interface IQuery<T> : IUseCase<T>
    where T : notnull;
