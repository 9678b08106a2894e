using Connect.Application.Answers;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Answers of which only the outcome matters.</summary>
internal static class AnAnswer
{
    public static Answer Granted() => new(Answer.Ok, 200, "application/json", []) { IsFinal = true };

    public static Answer Refused(string code, bool isFinal) => new(code, 409, "application/problem+json", []) { IsFinal = isFinal };
}
