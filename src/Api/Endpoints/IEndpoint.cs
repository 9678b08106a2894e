namespace Connect.Api.Endpoints;

/// <summary>
/// One operation. Its file has the name of its use case and declares everything about it; <see cref="EndpointMapping"/> finds it.
/// </summary>
internal interface IEndpoint
{
    static abstract void Map(IEndpointRouteBuilder operations);
}
