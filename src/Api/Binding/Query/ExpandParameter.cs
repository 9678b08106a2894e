using System.Reflection;
using Connect.Api.Descriptions;
using Microsoft.AspNetCore.Http.Metadata;

namespace Connect.Api.Binding.Query;

internal sealed record ExpandParameter(bool IncludesAddOns, BindingFailure? Failure) : IBoundParameter, IEndpointParameterMetadataProvider
{
    private const string Name = "expand", AddOnsValue = "addons";

    public static ValueTask<ExpandParameter?> BindAsync(HttpContext context)
    {
        var (addOns, failure) = QueryReader.Single(context, Name, absent: false, TryParse, AddOnsValue);
        return ValueTask.FromResult<ExpandParameter?>(new(addOns, failure));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new ParameterDescription(
        Name, ParameterDescription.Query, "addons adds the subscription's add-ons to the response.", Schemas.ArrayOf([AddOnsValue])));

    // A comma-separated list with one possible item.
    private static bool TryParse(string text, out bool addOns) => addOns = text.Split(',').All(item => item == AddOnsValue);
}
