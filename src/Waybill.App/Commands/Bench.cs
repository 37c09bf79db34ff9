using System.Reflection;
using NodaTime;
using Waybill.App.Batches;
using Waybill.App.Printing;
using Waybill.Reading;
using Waybill.Reference;

namespace Waybill.App.Commands;

/// <summary>What the verbs work with; the shelf and the reader are opened by the first verb that wants them.</summary>
internal sealed class Bench(Terminal terminal, IClock clock)
{
    private readonly Lazy<Shelf> shelf = new(() => Shelf.Open());
    private Reader? reader;

    /// <summary>The program and its version, the commit it was built from included, as <c>--version</c> and the case file have it.</summary>
    public static string Program { get; } =
        $"waybill {typeof(Bench).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}";

    public Terminal Terminal => terminal;

    public IClock Clock => clock;

    public Shelf Shelf => shelf.Value;

    public Reader Reader => LazyInitializer.EnsureInitialized(ref reader, () => Prepared(new Reader(Shelf)));

    private static Reader Prepared(Reader reader)
    {
        reader.Prepare();
        return reader;
    }

    /// <summary>Notes what a careful reader should know of a reading, and passes the report on where there is one.</summary>
    public void Tell(ReadOutcome outcome, Action<Report> read)
    {
        switch (outcome)
        {
            case ReadOutcome.Refused refused:
                Terminal.Note(refused.Rejection);
                break;
            case ReadOutcome.Done done:
                foreach (var note in done.Notes)
                {
                    Terminal.Note(new Rejection(done.Report.Document.File, note));
                }

                read(done.Report);
                break;
        }
    }
}
