namespace Connect.Application.Validation;

/// <summary>What is wrong at one place of a request.</summary>
/// <param name="Pointer">A JSON pointer into the body, or the name of a header or parameter.</param>
/// <param name="Detail">What would be right.</param>
public sealed record FieldError(string Pointer, string Detail);
