namespace Waybill.App.Commands;

/// <summary>What the command's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>It is done.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: something is contradicted.</summary>
    public const int No = 1;

    /// <summary>The usage is wrong, or nothing could be read.</summary>
    public const int Usage = 2;

    /// <summary>Disk, network or database.</summary>
    public const int Trouble = 3;

    /// <summary>Stopped by the user, as shells have it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
