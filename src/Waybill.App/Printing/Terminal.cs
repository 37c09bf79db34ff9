using System.Text;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using Waybill.Json;

namespace Waybill.App.Printing;

/// <summary>Where the command writes: data for the next program or the reader, and notes beside it.</summary>
internal sealed class Terminal : IDisposable
{
    private const int Widest = 100;
    private readonly Stream data;

    public Terminal(Stream data, TextWriter notes, bool colour, int width)
    {
        this.data = new PipeStream(data);
        Text = new StreamWriter(this.data, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        (Notes, Colour, Width) = (notes, colour, Math.Clamp(width, 40, Widest));
    }

    /// <summary>Data, as text.</summary>
    public TextWriter Text { get; }

    /// <summary>Data, as bytes; whoever writes them collects them first.</summary>
    public Stream Data => data;

    /// <summary>Progress and diagnostics.</summary>
    public TextWriter Notes { get; }

    /// <summary>Whether the reader is a person at a terminal that shows colours.</summary>
    public bool Colour { get; }

    /// <summary>How many columns a line of text may have.</summary>
    public int Width { get; }

    /// <summary>Standard output and standard error. Colour only on a terminal, and not where NO_COLOR is set (no-color.org).</summary>
    public static Terminal OfThisProcess()
    {
        var person = !Console.IsOutputRedirected;
        var colour = person && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(StandardOutput(), Console.Error, colour, person ? WindowWidth() : Widest);
    }

    /// <summary>One sentence on what could not be done.</summary>
    public void Note(string sentence) => Notes.WriteLine($"waybill: {Prose.Safe(sentence)}");

    /// <summary>What came in and could not be used.</summary>
    public void Note(Rejection rejection) => Note($"{rejection.File}: {rejection.Because}");

    /// <summary>A value as JSON: one line, or a page for people where <paramref name="page"/> is true.</summary>
    public void Json<T>(T value, bool page) => Raw(JsonSerializer.SerializeToUtf8Bytes(value, page ? Contract.Page : Contract.Line), newLine: true);

    /// <summary>Bytes that are JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> bytes, bool newLine)
    {
        data.Write(bytes);
        if (newLine)
        {
            data.WriteByte((byte)'\n');
        }

        data.Flush();
    }

    /// <summary>Sends what is still on its way.</summary>
    public void Dispose()
    {
        try
        {
            Text.Dispose();
        }
        catch (BrokenPipeException)
        {
            // The reader has gone.
        }

        Notes.Flush();
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    /// <summary>
    /// .NET's own stream swallows EPIPE and would go on reading documents for nobody; a pipe is therefore written directly. A file is
    /// not: it may share its position with other programs of the same shell line, which a FileStream does not keep up.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
