using Connect.Api.Binding.Headers;
using Connect.Api.Binding.Query;
using Connect.Api.Problems;
using Connect.Application.Validation;

namespace Connect.Api.Binding;

/// <summary>
/// Refuses a request with a part that cannot be taken, before its endpoint runs. It names all faults if they are of one kind.
/// </summary>
internal sealed class BindingFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var failures = context.Arguments.OfType<IBoundParameter>().Select(bound => bound.Failure).OfType<BindingFailure>().ToList();
        failures.AddRange(QueryNames.Unknown(context.HttpContext));
        failures.AddRange(Preconditions.Unchecked(context.HttpContext));

        var special = failures.Find(failure => failure.Code.Value != ValidationFailed.RefusalCode.Value);
        if (special is null && failures.Count > 0)
            special = BindingFailure.Invalid(All(failures));

        return special is null
            ? await next(context)
            : context.HttpContext.RequestServices.GetRequiredService<ProblemWriter>().Respond(special.Code, special.Detail, special.Errors);
    }

    private static FieldErrors All(List<BindingFailure> failures)
    {
        var errors = new FieldErrors();
        foreach (var failure in failures)
            errors.AddAll(failure.Errors ?? [], failure.More);

        return errors;
    }
}
