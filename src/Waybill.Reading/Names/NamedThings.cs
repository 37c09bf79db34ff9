using System.Collections.Immutable;
using Waybill.Reading.Items;

namespace Waybill.Reading.Names;

/// <summary>
/// Puts together the names that were told by what was learnt and those that rules found: people, bodies, places, times, amounts, makes of arms.
/// </summary>
internal static class NamedThings
{
    /// <summary>All names in the order of the text; where two overlap the learnt one stays, else that of a person, body or place.</summary>
    public static ImmutableArray<NameMention> With(
        ImmutableArray<NameMention> learned, ImmutableArray<NameMention> names, IEnumerable<TimeMention> times, IEnumerable<NameMention> amounts, IEnumerable<ItemMention> items)
    {
        var all = learned.Where(l => !HasShip(l, names)).ToList();
        var days = times.Where(t => t.Type is TimeType.Date or TimeType.Time && (t.When is not null || t.Timex3?.EndsWith("_REF", StringComparison.Ordinal) != true));
        var things = names.Concat(days.Select(t => new NameMention(t.Start, t.End, t.Text, NameType.Time)))
            .Concat(items.Where(i => i.Item.Platform is not null).Select(Make)).Concat(amounts);
        foreach (var thing in things)
        {
            if (!all.Any(n => n.Start < thing.End && thing.Start < n.End))
            {
                all.Add(thing);
            }
        }

        return [.. all.OrderBy(n => n.Start).ThenBy(n => n.End)];
    }

    /// <summary>Whether a ship's own name stands within what was learnt to be a ship: "the freighter <em>Ocean Star</em>". Then that is the name.</summary>
    private static bool HasShip(NameMention learned, ImmutableArray<NameMention> names) =>
        learned.Type == NameType.Platform && names.Any(n => n.Type == NameType.Platform && learned.Start <= n.Start && n.End <= learned.End);

    /// <summary>The make itself, without the number and noun around it, where its words stand in the text as they are catalogued.</summary>
    private static NameMention Make(ItemMention mention)
    {
        var (platform, text) = (mention.Item.Platform!, mention.Item.Text); // the caller passes items with a make only
        var type = mention.Item.Kind is ItemKind.Aircraft or ItemKind.Helicopter or ItemKind.Armour or ItemKind.Ship or ItemKind.Uav ? NameType.Platform : NameType.Weapon;
        var at = text.IndexOf(platform, StringComparison.Ordinal);
        return at < 0
            ? new NameMention(mention.Span.Start, mention.Span.End, text, type)
            : new NameMention(mention.Span.Start + at, mention.Span.Start + at + platform.Length, platform, type);
    }
}
