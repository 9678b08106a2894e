using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

public static class SimRefusals
{
    public static readonly RefusalCode SimNotFound = new("sim_not_found", RefusalKind.NotFound, "The subscription does not have a SIM.");

    public static Refusal NotFound() => SimNotFound.Because("No SIM is known for this subscription.");
}
