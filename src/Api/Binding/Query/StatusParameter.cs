using System.Reflection;
using Connect.Api.Descriptions;
using Connect.Domain.Subscriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record StatusParameter(IReadOnlyList<AddOnStatus> Statuses, BindingFailure? Failure)
    : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "status";

    public static ValueTask<StatusParameter?> BindAsync(HttpContext context)
    {
        var (statuses, failure) = QueryReader.Enums<AddOnStatus>(context, Name);
        return ValueTask.FromResult<StatusParameter?>(new(statuses, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name,
        ParameterDescription.Query,
        "Only add-ons with this status. If it is left out, all that have not ended.",
        Schemas.ArrayOf(Schemas.Names<AddOnStatus>()))
    {
        IsRepeated = true,
    });
}
