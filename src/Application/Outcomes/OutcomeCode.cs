namespace Connect.Application.Outcomes;

/// <summary>How the log, the audit and the stored responses write an outcome: the code of the refusal, or this.</summary>
public static class OutcomeCode
{
    public const string Ok = "ok";
}
