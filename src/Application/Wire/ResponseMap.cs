using Mapster;

namespace Connect.Application.Wire;

/// <summary>
/// Maps aggregates to responses. A response whose members have other names than their sources declares them in an
/// <see cref="IRegister"/> beside itself. A response member without a source fails the test that compiles the map.
/// </summary>
public static class ResponseMap
{
    public static readonly TypeAdapterConfig Config = Create();

    private static TypeAdapterConfig Create()
    {
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = true };
        config.Scan(typeof(ResponseMap).Assembly);
        return config;
    }
}
