namespace Connect.Application.UnitTests.Validation;

internal static class AText
{
    /// <summary>So many characters, each of which is two units in UTF-16.</summary>
    public static string Of(int length) => string.Concat(Enumerable.Repeat("😀", length));

    /// <summary>So many ASCII characters.</summary>
    public static string Plain(int length) => new('a', length);
}
