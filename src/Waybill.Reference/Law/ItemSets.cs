using System.Collections.Immutable;

namespace Waybill.Reference.Law;

/// <summary>Whether goods belong to a set that a rule names, and why, in a clause fit to print.</summary>
internal readonly record struct Membership(Holding Holding, string Why)
{
    /// <summary>The supplier's makes of that kind, where the words name none and every one on the shelf belongs to the set.</summary>
    public ImmutableArray<string> EveryMake { get; init; } = [];

    public static Membership No(string why) => new(Holding.No, why);

    public static Membership Yes(string why) => new(Holding.Yes, why);

    public static Membership Depends(string why) => new(Holding.Depends, why);
}

/// <summary>
/// The sets of goods that rules name. MTCR: complete unmanned aircraft and rockets from 300 km of range, whatever the
/// payload (entries 1.A, 19.A; range is the longest one-way distance: bis.doc.gov FAQ 240, wiggin.com). UNROCA: the seven
/// categories of the UN Register of Conventional Arms, ground-to-air missiles left out except those a person carries.
/// </summary>
internal sealed partial class ItemSets(Platforms platforms)
{
    /// <summary>The range in kilometres from which the MTCR annex lists a complete system.</summary>
    private const double MtcrKilometres = 300;

    /// <summary>How far a place on the map may lie from where a flight began or ended, in kilometres; closer to the border than twice this a flight shows nothing.</summary>
    private const double PlaceKilometres = 10;

    /// <summary>The sets that a rule can name. Two of them hold no goods that change hands: what a State does itself, what a listed ship does.</summary>
    public static ImmutableHashSet<string> Names { get; } =
    [
        "ARMS_ALL", "BALLISTIC_NUCLEAR", "BALLISTIC_PROGRAMME", "CATCH_ALL", "DESIGNATION", "MTCR", "MTCR_19_A_3", "MTCR_SERVICES",
        "NUCLEAR_DUAL_USE", "SMALL_ARMS", "UAV_COMPONENTS", "UNROCA_I_VII", "VESSEL",
    ];

    public Membership Of(string set, Goods goods, string supplier) => set switch
    {
        "MTCR" => Mtcr(goods, supplier),
        "MTCR_19_A_3" => Simple(goods.Is(GoodsKind.Sprayer) && goods.Is(GoodsKind.Uav), "an unmanned aircraft that sprays (MTCR entry 19.A.3)"),
        "MTCR_SERVICES" => goods.Is(GoodsKind.Service) ? Membership.Depends("help is covered where it serves an item of the MTCR list") : Membership.No("goods, not services"),
        "UNROCA_I_VII" => Register(goods),
        "ARMS_ALL" => Arms(goods),
        "CATCH_ALL" => goods.Kinds.SetEquals([GoodsKind.Harmless]) ? Membership.No("food and medicine are left out")
            : goods.IsUnknown ? Membership.Depends($"whether \"{goods.Text}\" could serve the armed forces is not plain from the words")
            : Membership.Yes("anything that could serve the armed forces is covered"),
        "UAV_COMPONENTS" => Parts(goods),
        "BALLISTIC_PROGRAMME" => Ballistic(goods),
        "NUCLEAR_DUAL_USE" => Simple(goods.Is(GoodsKind.Nuclear), "nuclear goods"),
        "SMALL_ARMS" => SmallArms(goods),
        "DESIGNATION" => Membership.Depends("it hangs on whether a party is designated, which is a matter of lists"),
        _ => Membership.No($"{set} is no set of transferable goods"),
    };

    private static Membership Simple(bool holds, string what) => holds ? Membership.Yes(what) : Membership.No($"not {what}");

    private Membership Mtcr(Goods goods, string supplier)
    {
        if (goods.Is(GoodsKind.Component))
        {
            return Membership.Depends("parts of unmanned aircraft and rockets are listed only by their own entries");
        }

        if (goods.Shown is { } flight && goods.Fly && flight.Distance.Kilometres >= MtcrKilometres + (2 * PlaceKilometres))
        {
            return Membership.Yes($"a flight on the map shows 300 km of range or more: {flight}");
        }

        if (goods.Platform is { } p)
        {
            return new(p.InMtcr, p.InMtcr switch
            {
                Holding.Yes => $"{p.Name} falls under MTCR entry {p.Mtcr} ({p.Ranges}; confidence: {p.Check})",
                Holding.Depends => $"{p.Name} lies at the border of the MTCR list ({p.Mtcr}; {p.Ranges}; confidence: {p.Check})",
                _ => $"{p.Name} is no MTCR item ({p.Ranges}; confidence: {p.Check})",
            });
        }

        if (goods.Family is [{ InMtcr: Holding.Yes } only])
        {
            return Membership.Depends($"the one {only.Family} on the shelf is an MTCR item, others of that name may not be") with { EveryMake = [only.Name] };
        }

        if (goods.Family is [_, ..] family && family.Select(f => f.InMtcr).Distinct().Count() == 1)
        {
            return new(family[0].InMtcr, $"every {family[0].Family} on the shelf {(family[0].InMtcr == Holding.Yes ? "is" : "is not")} an MTCR item ({string.Join(", ", family.Select(f => f.Name))})");
        }

        return ByWords(goods, supplier);
    }

    private Membership ByWords(Goods goods, string supplier)
    {
        if (!goods.Is(GoodsKind.Uav, GoodsKind.BallisticMissile, GoodsKind.CruiseMissile, GoodsKind.LongRange, GoodsKind.Missile, GoodsKind.Materiel)
            && goods.Kinds.Count > 0)
        {
            return Membership.No("no unmanned aircraft and no rocket");
        }

        if (goods.Is(GoodsKind.AntiTank, GoodsKind.AirDefence, GoodsKind.Manpads) && !goods.Is(GoodsKind.BallisticMissile, GoodsKind.CruiseMissile))
        {
            return Membership.No("missiles of short range are no MTCR items");
        }

        return goods.StatedRange is { } range
            ? Simple(range.Kilometres >= MtcrKilometres, "of 300 km of range or more")
            : goods.Is(GoodsKind.LongRange)
                ? Membership.Yes("missiles of that range class fly 300 km or more")
                : Ranging(goods, supplier);
    }

    /// <summary>Where the words name no type the range decides; what the shelf knows of the supplier's types is said beside it.</summary>
    private Membership Ranging(Goods goods, string supplier)
    {
        var kind = goods.Is(GoodsKind.Uav) ? "uav" : goods.Is(GoodsKind.BallisticMissile, GoodsKind.Missile) ? "ballistic-missile" : null;
        var types = platforms.All.Where(p => p.Kind == kind && p.Origin == supplier).ToList();
        var listed = types.Where(t => t.InMtcr == Holding.Yes).Select(t => t.Name).ToImmutableArray();
        const string Why = "it depends on the range, from 300 km up listed";
        return listed.Length == types.Count
            ? Membership.Depends(Why) with { EveryMake = listed }
            : Membership.Depends($"{Why}; of the supplier's {types.Count} types on the shelf {listed.Length} are ({string.Join(", ", listed)})");
    }

    private static Membership Arms(Goods goods)
    {
        if (goods.Is(GoodsKind.Component))
        {
            var ofArms = goods.Platform is not null || goods.Kinds.Count > 2;
            return goods.Is(GoodsKind.Spare) && ofArms
                ? Membership.Yes("spare parts are related materiel")
                : Membership.Depends("a part is related materiel where it is made for military use");
        }

        if (goods.Platform is not null || goods.Family.Length > 0)
        {
            return Membership.Yes("arms and related materiel of all types are covered");
        }

        if (goods.Kinds.SetEquals([GoodsKind.Harmless]))
        {
            return Membership.No("no arms");
        }

        var vague = goods.Is(GoodsKind.Service, GoodsKind.CivilUav)
            || goods.Kinds.IsSubsetOf([GoodsKind.Harmless, GoodsKind.Nuclear])
            || goods.Kinds.SetEquals([GoodsKind.Aircraft]) || goods.Kinds.SetEquals([GoodsKind.Helicopter]);
        return (vague, goods.CalibreMillimetres) switch
        {
            (true, null) => Membership.Depends($"whether \"{goods.Text}\" counts as arms or related materiel is not plain from the words"),
            _ => Membership.Yes("arms and related materiel of all types are covered"),
        };
    }

    private static Membership Parts(Goods goods) =>
        !goods.Is(GoodsKind.Component) ? Membership.No("no component")
        : goods.Is(GoodsKind.Uav) || goods.Platform?.Kind == "uav" || goods.Family.Any(f => f.Kind == "uav") ? Membership.Yes("a component of unmanned aircraft")
        : Membership.Depends("it depends on whether the part serves unmanned aircraft");

    private static Membership Ballistic(Goods goods) =>
        goods.Is(GoodsKind.BallisticMissile) || goods.Platform?.Kind == "ballistic-missile" ? Membership.Yes("ballistic missiles")
        : goods.Kinds.Count == 0 && goods.Platform is null ? Membership.Depends("the words do not say whether it serves ballistic missiles")
        : Membership.No("no ballistic missile");
}
