namespace Connect.Benchmarks.Figures;

/// <summary>A figure that Connect shall reach.</summary>
/// <param name="Name">In the JSON.</param>
/// <param name="Text">What is divided by what.</param>
/// <param name="IsAtLeast">Whether more is better.</param>
/// <param name="Aim">What must be reached.</param>
/// <param name="Stretch">What would be more than that.</param>
internal sealed record Goal(string Name, string Text, bool IsAtLeast, double Aim, double Stretch)
{
    public static readonly IReadOnlyList<Goal> All =
    [
        new("cancel_vs_floor", "cancel, 64 connections: Connect ÷ floor", true, 1.3, 2),
        new("cancel_vs_grouped_floor", "cancel, 64 connections: Connect ÷ grouped floor", true, 0.45, 0.75),
        new("cancel_c1_vs_floor", "cancel, 1 connection: Connect ÷ floor", true, 0.6, 0.9),
        new("cancel_vs_usual", "cancel, 64 connections: Connect ÷ the usual way", true, 4, 8),
        new("cancel_p99_vs_p50", "cancel, 64 connections: p99 ÷ p50 of Connect", false, 4, 2),
        new("replay_vs_floor", "replay, 64 connections: Connect ÷ floor", true, 0.5, 0.7),
        new("read_vs_floor", "read, 64 connections: Connect ÷ floor", true, 0.5, 0.7),
        new("growth_1m_vs_1k", "median time of a cancel with 1,000,000 subscriptions ÷ with 1,000", false, 1.2, 1.05),
        new("list_last_vs_first", "the last page of 1,000,000 subscriptions ÷ the first", false, 1.5, 1.1),
        new("startup_vs_bare", "start to the first 200: Connect ÷ a bare minimal API with EF Core", false, 1.5, 1.2),
        new("working_set_mb", "resident memory of Connect after 100,000 cancels, in MB", false, 200, 150),
        new("due_vs_floor", "due cancellations per second: Connect ÷ a hand-written loop", true, 0.7, 1.5),
        new("import_vs_floor", "imported lines per second: Connect ÷ a hand-written loop", true, 0.5, 1),
    ];

    public string Judge(double measured) =>
        Reaches(measured, Stretch) ? "stretch reached" : Reaches(measured, Aim) ? "goal reached" : "missed";

    public string Show(double bound) => $"{(IsAtLeast ? '≥' : '≤')} {bound:0.##}";

    private bool Reaches(double measured, double bound) => IsAtLeast ? measured >= bound : measured <= bound;
}
