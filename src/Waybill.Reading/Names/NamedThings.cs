using System.Collections.Immutable;
using Waybill.Reading.Items;

namespace Waybill.Reading.Names;

/// <summary>Adds to the names of people, bodies and places those that other finders found: times, amounts, makes of arms.</summary>
internal static class NamedThings
{
    /// <summary>All names in the order of the text; where two overlap the one of a person, body or place stays.</summary>
    public static ImmutableArray<NameMention> With(
        ImmutableArray<NameMention> names, IEnumerable<TimeMention> times, IEnumerable<NameMention> amounts, IEnumerable<ItemMention> items)
    {
        var all = new List<NameMention>(names);
        var things = times.Where(t => t.Type is TimeType.Date or TimeType.Time).Select(t => new NameMention(t.Start, t.End, t.Text, NameType.Time))
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
