using Connect.Application.Validation;

namespace Connect.Application.Transfer;

/// <summary>A line as it was read from a file.</summary>
/// <param name="Number">1 for the first line of the file.</param>
/// <param name="Line">Null if the line could not be read.</param>
/// <param name="Errors">Why it could not be read; empty if it could.</param>
public sealed record NumberedLine(long Number, TransferLine? Line, IReadOnlyList<FieldError> Errors);
