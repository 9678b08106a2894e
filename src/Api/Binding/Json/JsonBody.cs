using System.Reflection;
using System.Text.Json;
using Connect.Api.Descriptions;
using Connect.Api.Problems;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Json;

/// <summary>The body of a request, bound strictly: see <see cref="StrictJson"/>.</summary>
internal sealed record JsonBody<T> : IBoundParameter, IEndpointParameterMetadataProvider
    where T : class
{
    private JsonBody(T? value, BindingFailure? failure) => (Value, Failure) = (value!, failure);

    public T Value { get; }

    public BindingFailure? Failure { get; }

    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context)
    {
        if (MediaTypes.Refuse(context.Request) is { } refused)
            return new(null, new(HttpProblems.UnsupportedMediaType, MediaTypes.Expected, [refused]));

        if (await BodyReader.Read(context.Request, context.RequestAborted) is not { } bytes)
            return new(null, new(HttpProblems.PayloadTooLarge, $"The body is larger than {BodyReader.MaxBytes} bytes."));

        var (text, fault) = JsonText.Parse(bytes);
        if (text is null)
            return new(null, new(HttpProblems.MalformedJson, fault!));

        context.Features.Set(text);
        var errors = StrictJson.Check<T>(text.Root);
        return errors.Named.Count > 0
            ? new(null, BindingFailure.Invalid(errors))
            : new(text.Root.Deserialize<T>(StrictJson.Options), null);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new RequestBody(typeof(T)));
        builder.Metadata.Add(
            RefusalDescription.Of(HttpProblems.MalformedJson, HttpProblems.PayloadTooLarge, HttpProblems.UnsupportedMediaType));
    }
}
