namespace Connect.Infrastructure;

/// <summary>
/// Thrown at the start if a setting is missing or not valid. The message is for the operator and does not contain secrets.
/// </summary>
public sealed class SettingsException(string message) : Exception(message);
