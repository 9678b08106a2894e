namespace Connect.Infrastructure;

/// <summary>Thrown at the start where the configuration makes no sense; the message is for the operator and carries no secret.</summary>
public sealed class SettingsException : Exception
{
    /// <summary>Thrown without further words.</summary>
    public SettingsException()
    {
    }

    /// <summary>Thrown with the sentence that the operator reads.</summary>
    public SettingsException(string message)
        : base(message)
    {
    }

    /// <summary>Thrown with the sentence that the operator reads, and its cause.</summary>
    public SettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
