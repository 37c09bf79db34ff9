namespace Waybill.App.Commands;

/// <summary>The command was used wrongly, or there was nothing that it could read: one sentence, exit code 2.</summary>
internal sealed class UsageException(string because) : Exception(because);
