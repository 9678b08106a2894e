namespace Connect.Application.Outcomes;

/// <summary>The code of an outcome in the log, the audit and the stored responses, if it is not the code of a refusal.</summary>
public static class OutcomeCode
{
    public const string Ok = "ok";
}
