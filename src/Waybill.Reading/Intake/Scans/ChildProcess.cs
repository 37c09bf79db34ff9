using System.ComponentModel;
using System.Diagnostics;

namespace Waybill.Reading.Intake.Scans;

/// <summary>Runs another program beside this one on some bytes: no shell, no files, and an end to its time and to what it may say.</summary>
internal static class ChildProcess
{
    /// <summary>What it printed; null where there is no such program.</summary>
    /// <param name="program">Its name, found on PATH.</param>
    /// <param name="arguments">Its arguments, each handed over as it is.</param>
    /// <param name="input">The bytes for its standard input.</param>
    /// <param name="mostOutput">How many bytes it may print; one that prints more is ended.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ChildOutput? Run(string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, int mostOutput, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // Tesseract's own threads gain little on one page and take the cores from the other documents.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Start(start);
        if (child is null)
        {
            return null;
        }

        using var end = cancellationToken.Register(() => End(child));
        var feeder = Beside(() => Feed(child.StandardInput.BaseStream, input));
        var grumbling = Beside(() => Drain(child.StandardError.BaseStream));
        var output = Listen(child, mostOutput);
        child.WaitForExit();
        feeder.Join();
        grumbling.Join();
        cancellationToken.ThrowIfCancellationRequested();
        return new ChildOutput(child.ExitCode, output);
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static Thread Beside(ThreadStart work)
    {
        var thread = new Thread(work) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Feed(Stream to, ReadOnlyMemory<byte> input)
    {
        try
        {
            to.Write(input.Span);
            to.Dispose();
        }
        catch (IOException)
        {
            // It stopped listening; its answer says why.
        }
    }

    /// <summary>What it says on the side is not used, but a pipe that nobody empties would stop it.</summary>
    private static void Drain(Stream from)
    {
        var room = new byte[4096];
        while (from.Read(room) > 0)
        {
        }
    }

    private static byte[] Listen(Process child, int most)
    {
        using var heard = new MemoryStream();
        var room = new byte[16 * 1024];
        for (int read; (read = child.StandardOutput.BaseStream.Read(room)) > 0;)
        {
            heard.Write(room, 0, read);
            if (heard.Length > most)
            {
                End(child);
                throw new UnreadableException($"Recognising its text gave more than {Intake.Size(most)}, which no page holds; it is not read.");
            }
        }

        return heard.ToArray();
    }

    private static void End(Process child)
    {
        try
        {
            child.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
