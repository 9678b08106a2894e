using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Sandbox;

internal sealed class GetSandboxClockTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task Get_ForASandboxTenant_ReturnsAClockThatStandsStill()
    {
        var first = (await Api.Get("/sandbox/clock")).Granted();

        Assert.That(first.Body, Is.EqualTo($$"""{"now":"{{Noon15March}}","today":"2026-03-15","timeZone":"Europe/Stockholm"}"""));
        Assert.That((await Api.Get("/sandbox/clock")).Body, Is.EqualTo(first.Body));
    }

    [Test]
    public async Task Get_LateInTheEveningOfUtc_ReturnsTheTenantsLocalDate()
    {
        await MoveClockTo("2026-03-15T23:30:00Z");

        Assert.That((string?)(await Api.Get("/sandbox/clock")).Json["today"], Is.EqualTo("2026-03-16"));
    }

    [Test]
    public async Task Get_ForALiveTenant_IsRefused()
    {
        var (_, live) = await CreateTenant("Live", sandbox: false, "sandbox:clock");

        (await live.Get("/sandbox/clock")).Refused(409, "sandbox_only");
    }
}
