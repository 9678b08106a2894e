using System.Reflection;

namespace Connect.Api.Endpoints;

/// <summary>Maps every <see cref="IEndpoint"/> of this assembly, so that a new one does not change any other file.</summary>
internal static class EndpointMapping
{
    private static readonly MethodInfo MapOneMethod =
        typeof(EndpointMapping).GetMethod(nameof(MapOne), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static void MapOperations(this IEndpointRouteBuilder operations)
    {
        // Ordered by name, so that the document is the same after each start.
        var endpoints = typeof(IEndpoint).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEndpoint)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal);

        foreach (var endpoint in endpoints)
            MapOneMethod.MakeGenericMethod(endpoint).CreateDelegate<Action<IEndpointRouteBuilder>>()(operations);
    }

    private static void MapOne<TEndpoint>(IEndpointRouteBuilder operations)
        where TEndpoint : IEndpoint => TEndpoint.Map(operations);
}
