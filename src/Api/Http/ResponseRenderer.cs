using System.Text.Json;
using Connect.Api.Problems;
using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using Connect.Application.Wire;

namespace Connect.Api.Http;

internal sealed class ResponseRenderer(ProblemWriter problems) : IResponseRenderer
{
    public const string ContentType = "application/json";

    public StoredResponse Render<T>(Outcome<T> outcome)
        where T : notnull => outcome switch
        {
            Outcome<T>.Granted granted => Render(granted.Reply),
            Outcome<T>.Refused refused => problems.Write(refused.Reason) with { About = refused.About },
            Outcome<T>.Replayed replayed => replayed.Response,
            _ => throw new InvalidOperationException($"There is no response for {outcome.GetType().Name}."),
        };

    private static StoredResponse Render<T>(Reply<T> reply)
        where T : notnull => new(
            OutcomeCode.Ok,
            reply.Created is null ? StatusCodes.Status200OK : StatusCodes.Status201Created,
            ContentType,
            JsonSerializer.SerializeToUtf8Bytes(reply.Body, WireJson.Options))
        {
            About = reply.About,
            Created = reply.Created,
        };
}
