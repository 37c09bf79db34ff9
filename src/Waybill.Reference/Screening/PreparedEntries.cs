using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>Entries made ready for the matcher, kept while they are asked for again and again; when there are too many, all are let go.</summary>
internal sealed class PreparedEntries(EntryStore store, Matcher matcher)
{
    private const int Most = 50_000;
    private readonly PreparedEntity?[] kept = new PreparedEntity?[store.Count];
    private int count;

    public PreparedEntity At(int entry)
    {
        if (Volatile.Read(ref kept[entry]) is { } ready)
        {
            return ready;
        }

        var made = matcher.Prepare(store.EntityAt(entry));
        if (Interlocked.Increment(ref count) > Most)
        {
            Array.Clear(kept);
            Interlocked.Exchange(ref count, 1);
        }

        Volatile.Write(ref kept[entry], made);
        return made;
    }
}
