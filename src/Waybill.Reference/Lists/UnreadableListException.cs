namespace Waybill.Reference.Lists;

/// <summary>A list that cannot be used, in one sentence; nothing of it is used.</summary>
public sealed class UnreadableListException : Exception
{
    /// <summary>Says of which file, and why.</summary>
    public UnreadableListException(string file, string because, Exception? inner = null)
        : base($"{file}: {because}", inner)
    {
    }
}
