using System.Collections.Immutable;

namespace Waybill.Reading.Places;

/// <summary>Tells where a name stands for a government, army or group, and where for the ground.</summary>
internal sealed class PlaceRoles(ImmutableArray<Run> runs)
{
    public void Read(List<Spotted> all)
    {
        for (var i = all.Count - 1; i >= 0; i--)
        {
            var name = all[i];
            name.IsDateline = !name.IsAdjective && IsDateline(name);
            name.IsActor = name.IsAdjective || (!name.IsDateline && (IsSubject(name, i + 1 < all.Count ? all[i + 1] : null) || Owns(name) || IsHead(name) || IsAddressed(name)));
        }

        // What is coordinated with an actor acts with it: Washington and London had tipped off Berlin.
        for (var i = 1; i < all.Count; i++)
        {
            var run = runs[all[i].Sentence];
            if (all[i].Sentence == all[i - 1].Sentence && all[i].From == all[i - 1].To + 1 && run.Is(all[i].From - 1, "and", "or") && IsAddressed(all[i - 1]) && !all[i].IsDateline)
            {
                all[i].IsActor = true;
            }
        }
    }

    /// <summary>At the head of a paragraph, closed by a dash: <c>TEL AVIV (LW) -</c>, <c>KUALA LUMPUR, Malaysia –</c>.</summary>
    private bool IsDateline(Spotted name)
    {
        var run = runs[name.Sentence];
        if (name.From > 3 || (name.From > 0 && !run.IsName(0)))
        {
            return false;
        }

        for (var at = name.To; at < Math.Min(name.To + 9, run.Tokens.Length); at++)
        {
            if (run.Word(at) is "-" or "\u2013" or "\u2014" or "--")
            {
                return at == name.To || run.Word(name.To) is "," or "(";
            }

            if (!(run.IsName(at) || run.Word(at) is "of" or "the" or "," or "(" or ")" or "." or "/" || run.Tokens[at].IsNumber))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A verb follows and no preposition leads: <c>Moscow offered</c>, <c>Tehran is seeking</c>.</summary>
    private bool IsSubject(Spotted name, Spotted? after)
    {
        var run = runs[name.Sentence];
        if (IsLed(run, name.From))
        {
            return false;
        }

        if (run.Is(name.To, "and", ",") && after is not null && after.Sentence == name.Sentence && after.From == name.To + 1)
        {
            return after.IsActor && !IsAddressed(after);
        }

        var at = name.To;
        if (run.Is(at, ",") && run.Is(at + 1, "in", "which", "citing", "for"))
        {
            // A remark between commas parts subject and verb: Iran, in a reply, denied.
            var close = Enumerable.Range(at + 1, Math.Max(0, Math.Min(10, run.Tokens.Length - at - 1))).FirstOrDefault(i => run.Is(i, ","), -1);
            at = close < 0 ? at : close + 1;
        }

        at += run.Is(at, "on", "late", "early") && run.IsName(at + 1) ? 2 : 0;
        while (run.Word(at) is "\"" or "\u201C" or "\u201D" || run.Word(at).EndsWith("ly", StringComparison.Ordinal))
        {
            at++;
        }

        return IsVerb(run, at) && !IsMeasured(run, at) && !(run.Is(name.From - 1, "and") && IsLed(run, Back(run, name.From - 2) + 1));
    }

    /// <summary>What only says where a place lies: <c>Hodeida is some 180 km from Taiz</c>.</summary>
    private static bool IsMeasured(Run run, int at) =>
        run.Is(at, "is", "was", "lies") && (run.Is(at + 1, "some", "about", "roughly", "near") || Enumerable.Range(at + 1, 2).Any(i => i < run.Tokens.Length && run.Tokens[i].IsNumber));

    private static int Back(Run run, int at)
    {
        while (run.IsName(at))
        {
            at--;
        }

        return at;
    }

    private static bool IsLed(Run run, int from)
    {
        var at = from - 1;
        at -= run.Is(at, "the") || PlaceWords.Directions.Contains(run.Word(at)) ? 1 : 0;
        return PlaceWords.Locative.Contains(run.Word(at)) && !run.Is(at, "and");
    }

    private static bool IsVerb(Run run, int at)
    {
        var word = run.Word(at);
        return word.Length > 1 && char.IsLower(word[0])
            && (PlaceWords.Verbal.Contains(word) || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal)))
            // "Iran based", "weapons from Iran found": a participle after a place with no object is rarer than a verb, and left.
            && !run.Is(at, "based");
    }

    /// <summary>It owns what only a state has: <c>Sudan's army</c>, <c>Russia's veto</c>; not <c>Israel's shores</c>.</summary>
    private bool Owns(Spotted name)
    {
        var run = runs[name.Sentence];
        var possessive = run.IsPossessive(name.To);
        return (possessive || run.Touches(name.To - 1)) && Enumerable.Range(name.To + (possessive ? 1 : 0), possessive ? 3 : 1)
            .TakeWhile(at => at < run.Tokens.Length && run.Tokens[at].IsWord).Any(at => PlaceWords.OfGovernments.Contains(run.Word(at)));
    }

    /// <summary>What only a state has is of it: <c>the army of Israel</c>, <c>soldiers of</c>, <c>in the view of Cyprus</c>.</summary>
    private bool IsHead(Spotted name)
    {
        var run = runs[name.Sentence];
        var at = name.From - 1;
        at -= run.Is(at, "the") ? 1 : 0;
        return run.Is(at, "of") && ((PlaceWords.OfGovernments.Contains(run.Word(at - 1)) && !run.Is(at - 1, "coast", "air", "foreign", "security", "state", "help", "support"))
            || PlaceWords.OfShips.Contains(run.Word(at - 1)) || run.Is(at - 1, "authority", "agency") || run.Is(at - 1, "behalf", "request", "guard", "navy", "ships", "vessel"));
    }

    /// <summary>It is told, warned, accused, given or sold something, or something is done by it.</summary>
    private bool IsAddressed(Spotted name)
    {
        var run = runs[name.Sentence];
        var at = name.From - 1;
        at -= run.Is(at, "the") ? 1 : 0;
        at -= run.Is(at, "off") && run.Is(at - 1, "tipped") ? 1 : 0;
        var word = run.Word(at);
        return PlaceWords.Address.Contains(word) && !(run.Is(at, "on") && !run.Is(at - 1, "call", "called", "calls", "pressure"))
            && !(run.Is(at, "with") && run.Is(at - 1, "border"))
            || (run.Is(at, "to") && run.Is(at - 1, "according"));
    }
}
