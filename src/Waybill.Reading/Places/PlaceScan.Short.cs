using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>Names cut short or tied to another word.</content>
internal sealed partial class PlaceScan
{
    /// <summary>Takes the short form of a division (<c>Lebanon, Pa.</c>) or the place before <c>-based</c>; gives the token after it.</summary>
    private int? TakeShort(int number, Run run, int at)
    {
        var word = run.Word(at);
        if (Short(run, at) is { } division)
        {
            var dot = word.EndsWith('.') || !IsDotted(run, at) ? 0 : 1;
            Add(number, run, at, at + 1 + dot, [division]);
            return at + 1 + dot;
        }

        if (word.EndsWith("-based", StringComparison.Ordinal) && Hits(word[..^6], 1) is { IsEmpty: false } hits && hits.Max(Gazetteer.Prior) >= KnownAlone)
        {
            Add(number, run, at, at + 1, hits, adjective: false, cut: "-based".Length);
            return at + 1;
        }

        return TakeSeat(number, run, at);
    }

    /// <summary>The seat of an American member of parliament after the party: <c>R-Florence</c>, <c>D-Pleasanton</c>.</summary>
    private int? TakeSeat(int number, Run run, int at)
    {
        var word = run.Word(at);
        var lead = word.StartsWith("R-", StringComparison.Ordinal) || word.StartsWith("D-", StringComparison.Ordinal) ? 2 : word.StartsWith("DFL-", StringComparison.Ordinal) ? 4 : 0;
        if (lead == 0 || word.Length < lead + 3 || !char.IsUpper(word[lead]) || !run.Is(at - 1, ",", "("))
        {
            return null;
        }

        for (var to = Math.Min(at + 3, run.Tokens.Length); to > at; to--)
        {
            if (to == at + 1 || (run.Touches(at) && run.IsName(to - 1)))
            {
                var hits = shelf.Gazetteer.Abbreviated(word[lead..] + ".") is { } state ? [state] : Hits(run.Slice(at, to)[lead..], to - at);
                if (!hits.IsEmpty)
                {
                    Add(number, run, at, to, hits, lead: lead);
                    return to;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The division that a short form here stands for. What could be another word counts only after a name and a comma or after a
    /// preposition of place; the two letters of an address only after a name and a comma.
    /// </summary>
    private GazetteerHit? Short(Run run, int at)
    {
        var word = run.Word(at);
        // "300 B.C." is a time.
        if (word.Length is < 2 or > 6 || !char.IsUpper(word[0]) || (at > 0 && run.Tokens[at - 1].IsNumber))
        {
            return null;
        }

        var after = run.Is(at - 1, ",") && run.IsNamePart(at - 2);
        var led = run.Is(at - 1, "in", "from", "near", "to", "across");
        var hit = shelf.Gazetteer.Abbreviated(word) ?? (IsDotted(run, at) ? shelf.Gazetteer.Abbreviated(word + ".") : null);
        if (hit is not null)
        {
            var plain = word.All(char.IsUpper) || word.Contains('.', StringComparison.Ordinal);
            return plain || after || led ? hit : null;
        }

        return after && word.Length == 2 && word.All(char.IsAsciiLetterUpper) && shelf.Countries.ByName(word) is null
            && (shelf.Gazetteer.ById($"US-{word}") ?? shelf.Gazetteer.ById($"CA-{word}")) is { } addressed && Holds(addressed, run, at - 1) ? addressed : null;
    }

    /// <summary>Whether the name before a comma is one of the division's towns: <c>Moscow, ID</c>; a barrister is <c>SC</c> elsewhere.</summary>
    private bool Holds(GazetteerHit division, Run run, int to)
    {
        for (var from = to - 1; from >= Math.Max(0, to - 3) && run.IsName(from); from--)
        {
            if (shelf.Gazetteer.Look(run.Slice(from, to)).Any(h => h.Place.Region == division.Place.Region))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDotted(Run run, int at) => run.Is(at + 1, ".") && run.Tokens[at].End == run.Tokens[at + 1].Start;
}
