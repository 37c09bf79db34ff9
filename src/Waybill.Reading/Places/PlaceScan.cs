using System.Collections.Immutable;
using Waybill.Reading.Text;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>Spots the names of places in a document: the longest that the gazetteer knows, unless it is part of another name.</summary>
internal sealed partial class PlaceScan
{
    private const int LongestName = 7;

    /// <summary>At this prior (a town of some ten thousand) a name needs nothing beside it to be taken for the place.</summary>
    private const double KnownAlone = 0.5;

    /// <summary>A place of this size may give its name to a body of its own.</summary>
    private const double KnownInBody = 0.3;

    private readonly Document document;
    private readonly ImmutableArray<Sentence> sentences;
    private readonly Shelf shelf;
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> persons = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> inside = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ships = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Spotted> spotted = [];

    public PlaceScan(Document document, ImmutableArray<Sentence> sentences, Shelf shelf)
    {
        (this.document, this.sentences, this.shelf) = (document, sentences, shelf);
        Runs = [.. sentences.Select(s => new Run(document.Text, s))];
    }

    public ImmutableArray<Run> Runs { get; }

    public List<Spotted> Spot()
    {
        foreach (var run in Runs)
        {
            LearnNames(run);
        }

        for (var i = 0; i < sentences.Length; i++)
        {
            if (!document.Furniture.Any(f => f.Overlaps(sentences[i].Span)))
            {
                Spot(i);
            }
        }

        return spotted;
    }

    private void Spot(int number)
    {
        var run = Runs[number];
        for (var at = 0; at < run.Tokens.Length;)
        {
            at = run.IsName(at) ? Take(number, run, at) : at + 1;
        }
    }

    /// <summary>Takes the longest name that begins at a token; gives the token after it.</summary>
    private int Take(int number, Run run, int at)
    {
        if (TakeShort(number, run, at) is { } end)
        {
            return end;
        }

        for (var length = Math.Min(LongestName, run.Tokens.Length - at); length >= 1; length--)
        {
            var to = at + length;
            if (!HangsTogether(run, at, to))
            {
                continue;
            }

            var name = run.Slice(at, to);
            if (shelf.Countries.BySeat(name) is { } seat)
            {
                Add(number, run, at, to, [CountryHit(seat)], silent: true);
                return to;
            }

            if (shelf.Countries.ByAdjective(name) is { } people && shelf.Countries.ByName(name) is null)
            {
                Add(number, run, at, to, [CountryHit(people)], adjective: true, silent: IsInBody(run, at, to));
                return to;
            }

            // Zones such as the European Union are bodies in running text.
            var hits = Airfields(run, at, to, Hits(name, to - at)).RemoveAll(h => h.Place.Kind == "L.ZN");
            if (hits.IsEmpty)
            {
                continue;
            }

            switch (Judge(run, at, to, hits))
            {
                case Judgement.Place:
                    Add(number, run, at, to, hits, adjective: IsAttributive(run, at, to));
                    return to;
                case Judgement.PartOfAnother:
                    Add(number, run, at, to, hits, silent: true);
                    return to;
            }
        }

        return TakeUnknown(number, run, at);
    }

    /// <summary>A name that the gazetteer does not have is kept where a word says that it is a place: <c>the port of X</c>.</summary>
    private int TakeUnknown(int number, Run run, int at)
    {
        var to = at + 1;
        while (run.Touches(to - 1) && run.IsNamePart(to))
        {
            to++;
        }

        var word = run.Word(at);
        if (run.IsNamePart(at) && !PlaceWords.NeverAlone.Contains(word) && !PlaceWords.BeforeSurname.Contains(word) && !surnames.Contains(run.Word(to - 1))
            && !IsInBody(run, at, to) && (PlaceContext.KindBefore(run, at) is { Linked: true } || PlaceContext.KindAfter(run, to) is not null || ContinuesList(number, run, at)))
        {
            // "Gulf of Urabá": a kind with a capital is part of the name.
            var kind = run.Is(at - 1, "of") && run.IsName(at - 2) ? KindWords.Of(run.Word(at - 2)) : null;
            Add(number, run, kind is null ? at : at - 2, to, []);
            (spotted[^1].Kind, spotted[^1].KindIsCertain) = (kind, kind is not null);
            return to;
        }

        return at + 1;
    }

    private bool ContinuesList(int number, Run run, int at) =>
        run.Is(at - 1, "and") && spotted.Count > 0 && spotted[^1] is { IsAdjective: false, IsSilent: false } before && before.Sentence == number && before.To == at - 1
        && PlaceContext.KindBefore(run, before.From) is not null;

    private void Add(int number, Run run, int from, int to, ImmutableArray<GazetteerHit> hits, bool adjective = false, bool silent = false, int lead = 0, int cut = 0) =>
        spotted.Add(new()
        {
            Sentence = number,
            From = from,
            To = to,
            Start = run.Tokens[from].Start + lead,
            End = run.Tokens[to - 1].End - cut,
            Name = run.Slice(from, to)[lead..^cut],
            Hits = hits,
            IsAdjective = adjective,
            IsSilent = silent,
        });
}
