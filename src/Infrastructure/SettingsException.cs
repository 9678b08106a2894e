namespace Connect.Infrastructure;

/// <summary>Thrown at the start if the configuration makes no sense; the message is for the operator and carries no secret.</summary>
public sealed class SettingsException(string message) : Exception(message);
