namespace Connect.Domain.Subscriptions;

/// <summary>What became of a rule's answer.</summary>
public enum RuleOutcome
{
    /// <summary>Its date was taken.</summary>
    Chosen,

    /// <summary>It gave a date, and a rule asked after it overruled it.</summary>
    LaterRuleWins,

    /// <summary>It had nothing to say in this case.</summary>
    NotApplicable,
}
