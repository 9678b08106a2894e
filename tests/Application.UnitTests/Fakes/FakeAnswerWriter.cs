using System.Text.Json;
using Connect.Application.Answers;
using Connect.Domain.Refusals;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Writes answers that say just enough, and remembers the refusals that it wrote.</summary>
internal sealed class FakeAnswerWriter(Journal? journal = null) : IAnswerWriter
{
    public List<Refusal> Refusals { get; } = [];

    public Answer Write<TAnswer>(Reply<TAnswer> reply)
        where TAnswer : notnull
    {
        journal?.Add("write");
        return new(Answer.Ok, 200, "application/json", JsonSerializer.SerializeToUtf8Bytes(reply.Body, WireJson.Options))
        {
            About = reply.About,
            IsFinal = true,
        };
    }

    public Answer Write(Refusal refusal)
    {
        journal?.Add($"refuse {refusal.Code.Value}");
        Refusals.Add(refusal);
        return new(refusal.Code.Value, 400, "application/problem+json", [])
        {
            IsFinal = !refusal.Code.Retryable && refusal.Code.Kind is RefusalKind.NotFound or RefusalKind.Conflict or RefusalKind.Rule,
        };
    }
}
