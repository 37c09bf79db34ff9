namespace Waybill.Reading.Intake.Scans;

/// <summary>What another program left behind.</summary>
/// <param name="ExitCode">How it ended; 0 is well.</param>
/// <param name="Printed">What it printed on its standard output.</param>
internal sealed record ChildOutput(int ExitCode, byte[] Printed)
{
    /// <summary>What it printed, as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Printed);
}
