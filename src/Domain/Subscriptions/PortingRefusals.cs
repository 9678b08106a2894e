using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

public static class PortingRefusals
{
    public static readonly RefusalCode PortingNotFound =
        new("porting_not_found", RefusalKind.NotFound, "The number of the subscription is not ported in.");

    public static Refusal NotFound() => PortingNotFound.Because("No number of this subscription is being ported in from another operator.");
}
