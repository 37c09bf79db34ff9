using System.Text.RegularExpressions;

namespace Waybill.Reference.Law;

/// <summary>Weapons by their class: the seven categories of the UN Register, and small arms.</summary>
internal sealed partial class ItemSets
{
    /// <summary>The range in kilometres from which Register category VII takes a missile.</summary>
    private const double RegisterKilometres = 25;

    /// <summary>The calibre in millimetres from which Register category III takes a gun.</summary>
    private const double RegisterMillimetres = 75;

    /// <summary>The calibre in millimetres from which a gun is no small arm.</summary>
    private const double SmallArmsMillimetres = 20;

    private static Membership Register(Goods goods)
    {
        if (goods.Platform is { } p && !goods.Is(GoodsKind.Component))
        {
            return p.InUnroca == Holding.Yes
                ? Membership.Yes($"{p.Name} belongs to Register category {p.Unroca} (confidence: {p.Check})")
                : Membership.No($"{p.Name} belongs to no Register category{(p.UnrocaBecause is { } why ? $": {why}" : "")}");
        }

        return goods switch
        {
            _ when goods.Is(GoodsKind.Spare) && goods.Platform is { InUnroca: Holding.Yes } arm => Membership.Yes($"spare parts of {arm.Name}, Register category {arm.Unroca}"),
            _ when goods.Is(GoodsKind.Component) => Membership.Depends("spares are covered where they are for a weapon of the Register"),
            _ when goods.Is(GoodsKind.Ammunition) && !goods.Is(GoodsKind.Missile, GoodsKind.Tank) => Membership.No("the Register has no category for ammunition"),
            _ when goods.Is(GoodsKind.AntiTank) => Membership.No("anti-tank missiles fly less than 25 km"),
            _ when goods.Is(GoodsKind.Manpads) => Membership.Yes("Register category VII(b)"),
            _ when goods.Is(GoodsKind.AirDefence) => Membership.No("the Register leaves ground-to-air missiles out"),
            _ when goods.Is(GoodsKind.Tank) => Membership.Yes("Register category I"),
            _ when goods.Is(GoodsKind.Armour) => Membership.Yes("Register category II"),
            _ when goods.Is(GoodsKind.ArmedUav, GoodsKind.CombatAircraft) => Membership.Yes("Register category IV"),
            _ when goods.Is(GoodsKind.AttackHelicopter) => Membership.Yes("Register category V"),
            _ when goods.Is(GoodsKind.Warship) => Membership.Yes("Register category VI"),
            _ when goods.CalibreMillimetres is { } mm && !goods.Is(GoodsKind.SmallArms) => Simple(mm >= RegisterMillimetres, "a gun of 75 mm or more (Register category III)"),
            _ when goods.Is(GoodsKind.Artillery) => Membership.Yes("Register category III"),
            _ when goods.StatedRange is { } range && goods.Is(GoodsKind.Missile) => Simple(range.Kilometres >= RegisterKilometres, "a missile of 25 km of range or more (Register category VII(a))"),
            _ when goods.Is(GoodsKind.BallisticMissile, GoodsKind.CruiseMissile) => Membership.Yes("Register category VII(a)"),
            _ when goods.Is(GoodsKind.SmallArms) => Membership.No("the Register's seven categories hold no small arms"),
            _ => Open(goods),
        };
    }

    private static Membership Open(Goods goods) =>
        goods.Kinds.Count == 0 || goods.Is(GoodsKind.Uav, GoodsKind.Missile, GoodsKind.Mortar, GoodsKind.Aircraft, GoodsKind.Helicopter, GoodsKind.Materiel, GoodsKind.Service)
            ? Membership.Depends($"whether \"{goods.Text}\" falls into one of the Register's seven categories depends on the type")
            : Membership.No("in none of the Register's seven categories");

    /// <summary>Rifles and the like with what they fire. Ammunition of no said kind may be theirs or a cannon's.</summary>
    private static Membership SmallArms(Goods goods) => goods switch
    {
        _ when goods.Is(GoodsKind.SmallArms) && !goods.Is(GoodsKind.Tank, GoodsKind.Armour, GoodsKind.Artillery) => Membership.Yes("small arms"),
        _ when !goods.Is(GoodsKind.Ammunition) => goods.IsUnknown || goods.Kinds.SetEquals([GoodsKind.Materiel])
            ? Membership.Depends($"whether \"{goods.Text}\" are small arms is not plain from the words")
            : Membership.No("not small arms"),
        _ when goods.CalibreMillimetres is { } mm => Simple(mm < SmallArmsMillimetres, "ammunition of small arms"),
        _ when goods.Is(GoodsKind.Missile, GoodsKind.Artillery, GoodsKind.Mortar, GoodsKind.Tank) || Heavy().IsMatch(goods.Text) => Membership.No("ammunition, but not of small arms"),
        _ => Membership.Depends("whether the ammunition is that of small arms is not plain from the words"),
    };

    [GeneratedRegex(@"\b(?:shells?|bombs?|mines?|warheads?|explosives?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heavy();
}
