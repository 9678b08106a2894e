namespace Connect.Application.Validation;

/// <summary>What is wrong at one place of a request.</summary>
/// <param name="Pointer">
/// A JSON pointer into the body, the name of a header or parameter, or <c>path</c> or <c>query</c> if all of it is unreadable.
/// </param>
/// <param name="Detail">What would be valid, such as "must be a date".</param>
public sealed record FieldError(string Pointer, string Detail);
