using Connect.Application.Validation;

namespace Connect.Application.Transfer;

/// <summary>A line that was not imported, and why.</summary>
/// <param name="Number">1 for the first line of the file.</param>
/// <param name="Errors">What is wrong, and where in the line.</param>
public sealed record BadLine(long Number, IReadOnlyList<FieldError> Errors);
