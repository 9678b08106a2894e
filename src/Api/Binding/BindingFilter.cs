using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Query;
using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.Binding;

/// <summary>
/// Refuses a request with invalid parts before its endpoint runs. If a part has its own problem code, the response is that
/// problem; otherwise, it names the errors of all parts.
/// </summary>
internal sealed class BindingFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var failures = context.Arguments.OfType<IBoundParameter>().Select(bound => bound.Failure).OfType<BindingFailure>().ToList();
        failures.AddRange(QueryNames.Unknown(context.HttpContext));
        failures.AddRange(UnsupportedHeaders.In(context.HttpContext));

        if (failures.Count == 0)
            return await next(context);

        var problems = context.HttpContext.RequestServices.GetRequiredService<ProblemWriter>();
        return failures.Find(failure => failure.Problem is not null) is { Problem: { } problem } special
            ? problems.Respond(problem, special.Detail, special.Errors)
            : problems.Respond(new ValidationFailed(All(failures)));
    }

    private static FieldErrors All(List<BindingFailure> failures)
    {
        var errors = new FieldErrors();
        foreach (var failure in failures)
            errors.AddAll(failure.Errors ?? [], failure.More);

        return errors;
    }
}
