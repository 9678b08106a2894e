using Connect.Application.Idempotency;
using Connect.Application.Outcomes;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Renders the code only, and notes the call in the journal.</summary>
internal sealed class FakeRenderer(Journal? journal = null) : IResponseRenderer
{
    public StoredResponse Render<T>(Outcome<T> outcome)
        where T : notnull
    {
        journal?.Add("render");
        return new(outcome.Code, 200, "text/plain", []);
    }
}
