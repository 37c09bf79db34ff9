using System.Collections.Immutable;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What tells whether a candidate is an attribution at all: how surely its cue was found, what it would attribute, and what else claims its words.</summary>
internal static class JudgeClues
{
    public static Clues Of(WordTable table, Candidate candidate, ImmutableArray<Candidate> all)
    {
        var stretch = CandidateFinder.Around(table, candidate.First);
        var cue = new Focus(stretch, candidate.First, candidate.Last);
        var (clues, form, lead) = (new Clues(), Form(table, candidate), Step(candidate.Lead));
        var slots = new ClueSlots(clues, 400);
        slots.Add(0u);
        Cue(slots, stretch, cue, lead);
        Parts(slots, stretch, cue, candidate, form, lead);
        Rivals(slots, cue, candidate, all, form, lead);
        Leads(slots, candidate, form, lead);
        Company(slots, stretch, cue);
        slots.End();
        return clues;
    }

    private static void Cue(ClueSlots slots, Stretch at, Focus cue, uint lead)
    {
        var words = (uint)Math.Min(cue.Last - cue.First, 5);
        slots.Add(lead);
        slots.Add(lead, words);
        slots.Add(cue.Stem);
        slots.Add(cue.Stem, words);
        slots.Add(cue.Stem, cue.LastWord);
        slots.Add(cue.Group);
        slots.Add(cue.LastWord);
        slots.Add(at.Word(cue.First));
        slots.Add(at.Word(cue.First), cue.LastWord);
        slots.Add(cue.LastWord, cue.WordAfter);
        slots.Add(cue.KindBefore, cue.FirstKind);
        slots.Add(at.Word(cue.First - 1), at.Word(cue.First));
        slots.Add(at.Class(cue.First - 1), at.Class(cue.First), words);
        slots.Add(at.Class(cue.Last), at.Class(cue.Last + 1), words);
        slots.Add(cue.KindAfter, cue.Stem);
        slots.Add(cue.KindBefore, cue.Stem);
        slots.Add(cue.Quoted, cue.Stem);
        slots.Add(cue.Quoted, lead);
    }

    private static void Parts(ClueSlots slots, Stretch at, Focus cue, Candidate candidate, uint form, uint lead)
    {
        var (gap, opening, closing, length) = (9u, 0u, 0u, 0u);
        if (candidate.Content is [var content, ..])
        {
            gap = (uint)Math.Clamp(content.First > cue.Last ? content.First - cue.Last - 1 : 0, 0, 8);
            (opening, closing) = (at.Word(content.First), at.Kind(content.Last + 1));
            length = (uint)Math.Min((content.Last - content.First) / 3, 10);
        }

        slots.Add(form);
        slots.Add(form, cue.Stem);
        slots.Add(form, cue.Group);
        slots.Add(form, lead);
        slots.Add(form, gap);
        slots.Add(opening, cue.Stem);
        slots.Add(opening, form);
        slots.Add(closing, form);
        slots.Add(length, form);
        slots.Add(length, cue.Stem);
        slots.Add(candidate.Source is [var source, ..] ? at.Word(source.Last) : 1u, cue.Stem);
        slots.Add(candidate.Source is [var who, ..] ? at.Class(who.Last) : 99u, form);
    }

    private static void Rivals(ClueSlots slots, Focus cue, Candidate candidate, ImmutableArray<Candidate> all, uint form, uint lead)
    {
        var (within, holds, overlaps) = (0u, 0u, 0u);
        foreach (var other in all)
        {
            if (other != candidate && other.Content.Length > 0)
            {
                var stronger = other.Lead > candidate.Lead ? 2u : 1u;
                within = Math.Max(within, candidate.IsWithin(other) ? stronger : 0);
                holds = Math.Max(holds, other.IsWithin(candidate) ? stronger : 0);
                overlaps = Math.Max(overlaps, candidate.Overlaps(other) ? stronger + (other.Last - other.First > candidate.Last - candidate.First ? 2u : 0) : 0);
            }
        }

        slots.Add(within, holds);
        slots.Add(within, lead);
        slots.Add(within, holds, form);
        slots.Add(overlaps);
        slots.Add(overlaps, lead);
        slots.Add(overlaps, cue.Stem);
        slots.Add(overlaps, cue.FirstKind, cue.KindBefore);
        slots.Add(overlaps, cue.LastWord);
    }

    /// <summary>How surely source and content were found.</summary>
    private static void Leads(ClueSlots slots, Candidate candidate, uint form, uint lead)
    {
        var (who, what) = (Step(candidate.SourceLead), Step(candidate.ContentLead));
        slots.Add(who, form);
        slots.Add(what, form);
        slots.Add(who, what);
        slots.Add(who, lead);
        slots.Add(what, lead);
    }

    /// <summary>The words beside the cue.</summary>
    private static void Company(ClueSlots slots, Stretch at, Focus cue)
    {
        slots.Add(at.Word(cue.First - 1), cue.Stem);
        slots.Add(cue.WordAfter, cue.Stem);
        slots.Add(cue.KindBefore, cue.KindAfter, cue.Stem);
        slots.Add(cue.Group, cue.KindBefore, cue.KindAfter);
        slots.Add(at.Class(cue.Head), cue.Group);
        slots.Add(at.Class(cue.First - 1), at.Class(cue.First), at.Class(cue.Last), at.Class(cue.Last + 1));
        slots.Add(at.Group(cue.First - 1).Larger, cue.Group);
        slots.Add(at.Group(cue.Last + 1).Larger, cue.Group);
    }

    /// <summary>The order of source, cue and content, and whether the content is quoted.</summary>
    private static uint Form(WordTable table, Candidate candidate)
    {
        uint Side((int First, int Last) part) => part.First > candidate.Last ? 2u : 1u;
        var source = candidate.Source is [var first, ..] ? Side(first) : 0u;
        var (content, quoted) = (0u, 0u);
        foreach (var part in candidate.Content)
        {
            content |= Side(part);
            quoted |= table.Quoted[part.First] != Quoted.Outside ? 1u : 2u;
        }

        return (source * 16) + (content * 4) + quoted;
    }

    /// <summary>A lead by its order of magnitude.</summary>
    private static uint Step(float lead)
    {
        var size = (uint)Math.Min(MathF.Log2(1 + (MathF.Abs(lead) / 64)) * 2, 30);
        return lead > 0 ? 40 + size : size;
    }
}
