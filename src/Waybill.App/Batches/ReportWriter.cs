using Waybill.App.Commands;
using Waybill.App.Printing;

namespace Waybill.App.Batches;

/// <summary>Writes reports one after another as they come: lines, one JSON document (an array where several files were asked for), or pages.</summary>
internal sealed class ReportWriter(Terminal terminal, Shape shape, bool many)
{
    /// <summary>How many reports were written.</summary>
    public int Written { get; private set; }

    private bool IsArray => shape is { Json: true, Lines: false } && many;

    public void Write(Written outcome)
    {
        switch (outcome)
        {
            case Written.Refused refused:
                terminal.Note(refused.Rejection);
                return;
            case Written.Json json:
                Note(json.File, json.Notes);
                if (IsArray)
                {
                    terminal.Raw(Written == 0 ? "[\n"u8 : ",\n"u8, newLine: false);
                }

                terminal.Raw(json.Bytes, newLine: !IsArray);
                break;
            case Written.Page page:
                Note(page.Report.Document.File, page.Notes);
                ReportPage.Write(new Sheet(terminal), page.Report, shape.Only);
                break;
        }

        Written++;
    }

    /// <summary>Closes what was opened.</summary>
    public void End()
    {
        if (IsArray && Written > 0)
        {
            terminal.Raw("\n]"u8, newLine: true);
        }
    }

    private void Note(string file, IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            terminal.Note(new Rejection(file, note));
        }
    }
}
