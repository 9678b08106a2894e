namespace Connect.Application.Messaging;

/// <summary>A use case that changes nothing.</summary>
/// <typeparam name="T">The body of the reply if it is granted.</typeparam>
public interface IQuery<T> : IUseCase<T>
    where T : notnull;
