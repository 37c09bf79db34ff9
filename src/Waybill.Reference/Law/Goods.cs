using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.Reference.Law;

/// <summary>What somebody calls the goods, and what kinds the words make them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Platform">The make they name, null where none.</param>
/// <param name="Family">The makes of a family that they name without a number.</param>
/// <param name="Kinds">What the words say the goods are.</param>
internal sealed partial record Goods(string Text, Platform? Platform, ImmutableArray<Platform> Family, ImmutableHashSet<GoodsKind> Kinds)
{
    private static readonly (GoodsKind Kind, Regex Words)[] Lexicon =
    [
        (GoodsKind.Component, Words(@"components?|parts?|spares?|engines?|motors?|electronics?|chips?|micro-?chips|semi-?conductors?|servos?|gyroscopes?|antennas?|cameras?|guidance (?:systems?|kits?|units?|sections?)|seekers?|airframes?|fuselages?|propellant")),
        (GoodsKind.Spare, Words(@"spares?|spare parts|parts")),
        (GoodsKind.Service, Words(@"training|technology|technical (?:help|assistance)|assistance|know-?how|licen[cs]es?|blueprints?|financ\w+|maintenance|factory|factories|plants?|production lines?|facility")),
        (GoodsKind.Uav, Words(@"drones?|uavs?|uas|ucavs?|unmanned (?:aerial|aircraft|air)\w*.*|loitering munitions?|quad-?copters?")),
        (GoodsKind.ArmedUav, Words(@"(?:armed|combat|attack|strike) (?:drones?|uavs?)|ucavs?|unmanned combat \w+")),
        (GoodsKind.CivilUav, Words(@"(?:civilian|commercial|agricultural|hobby) (?:drones?|uavs?)|quad-?copters?")),
        (GoodsKind.Sprayer, Words(@"spray\w*|aerosol\w*|agricultural")),
        (GoodsKind.BallisticMissile, Words(@"ballistic missiles?|[smi]rbms?|icbms?|rocket systems?|space launch vehicles?")),
        (GoodsKind.LongRange, Words(@"(?:medium|intermediate|long)[- ]range (?:ballistic |cruise )?missiles?|[mi]rbms?|icbms?|intercontinental .*missiles?")),
        (GoodsKind.CruiseMissile, Words(@"cruise missiles?")),
        (GoodsKind.Manpads, Words(@"manpads|man-portable air[- ]defen[cs]e .*|shoulder-(?:fired|launched) .*missiles?|stingers?|igla|strela")),
        (GoodsKind.AntiTank, Words(@"anti-?tank (?:guided )?(?:missiles?|weapons?)|atgms?")),
        (GoodsKind.AirDefence, Words(@"air[- ]?defen[cs]e.*|surface-to-air missiles?|anti-?aircraft (?:missiles?|systems?|guns?)|ground-to-air .*|sams?|missile defen[cs]e.*")),
        (GoodsKind.Missile, Words(@"missiles?(?! (?:boats?|defen[cs]e))|rockets?(?![- ]propelled)")),
        (GoodsKind.Tank, Words(@"(?:battle )?tanks?(?! (?:shells?|rounds?|ammunition|guns?))")),
        (GoodsKind.Armour, Words(@"armou?red (?:combat |fighting |personnel )?(?:vehicles?|carriers?|cars?)|apcs?|ifvs?")),
        (GoodsKind.Artillery, Words(@"artillery(?! (?:shells?|rounds?|ammunition))|howitzers?|field guns?|self-propelled guns?|multiple (?:rocket launchers?|launch rocket systems?)|mlrs")),
        (GoodsKind.Mortar, Words(@"mortars?(?! (?:shells?|rounds?|bombs?))")),
        (GoodsKind.CombatAircraft, Words(@"(?:combat|fighter|attack|strike|bomber|warplane)s? ?(?:aircraft|jets?|planes?)?|fighters?|fighter jets?|bombers?|warplanes?")),
        (GoodsKind.Aircraft, Words(@"aircraft|airplanes?|jets?|planes?")),
        (GoodsKind.AttackHelicopter, Words(@"(?:attack|combat) helicopters?|helicopter gunships?")),
        (GoodsKind.Helicopter, Words(@"helicopters?")),
        (GoodsKind.Warship, Words(@"warships?|frigates?|corvettes?|destroyers?|submarines?|missile boats?|patrol (?:boats?|vessels?)")),
        (GoodsKind.SmallArms, Words(@"(?:assault |sniper )?rifles?|pistols?|revolvers?|carbines?|(?:sub-?|light |heavy )?machine[- ]?guns?|kalashnikovs?|ak-?\d\d|small arms|light weapons|rocket[- ]propelled grenades?(?: launchers?)?|rpg(?:-\d+)?s?|grenade launchers?|shotguns?|firearms?")),
        (GoodsKind.Ammunition, Words(@"ammunition|rounds?|cartridges?|bullets?|shells?|grenades?(?! launchers?)|bombs?|mines?|munitions?|explosives?|warheads?|torpedo(?:es)?|fuzes?|fuses?")),
        (GoodsKind.Materiel, Words(@"arms|weapons?|weaponry|materiel|matériel|military (?:equipment|hardware|goods|vehicles?|cargo|aid|supplies)|defen[cs]e (?:equipment|goods)")),
        (GoodsKind.Harmless, Words(@"food|medicines?|medical supplies|humanitarian aid|grain|wheat")),
        (GoodsKind.Nuclear, Words(@"centrifuges?|uranium|plutonium|nuclear (?:material|fuel|equipment)|heavy water")),
    ];

    /// <summary>What "less than 300 km" is taken to fall short by, in kilometres.</summary>
    private const double AHair = 0.001;

    private const string Distance = @"(?<n>\d[\d,]*(?:\.\d+)?)[ -]?(?:km|kilomet\w+|(?<mile>miles?))";

    /// <summary>The international mile of 1959.</summary>
    private const double KilometresInMile = 1.609344;

    /// <summary>A flight of theirs from one place on the map to another, where one is known.</summary>
    public Flight? Shown { get; init; }

    /// <summary>Whether they are unmanned aircraft or rockets, by their words or their make.</summary>
    public bool Fly =>
        (Platform?.Kind ?? Family.FirstOrDefault()?.Kind) is "uav" or "ballistic-missile"
        || Is(GoodsKind.Uav, GoodsKind.BallisticMissile, GoodsKind.CruiseMissile, GoodsKind.Missile);

    /// <summary>The longest range that the words themselves give: <c>missiles with a range of 500 km</c>, <c>a 400-mile range</c>; just short of it where they say less than that.</summary>
    public Length? StatedRange
    {
        get
        {
            if (Range().Match(Text) is not { Success: true } m)
            {
                return null;
            }

            var number = double.Parse(m.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return Length.FromKilometres(Math.Max(0, (number * (m.Groups["mile"].Success ? KilometresInMile : 1)) - (m.Groups["less"].Success ? AHair : 0)));
        }
    }

    /// <summary>The calibre in millimetres that the words give.</summary>
    public double? CalibreMillimetres =>
        Calibre().Match(Text) is { Success: true } m ? double.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    public static Goods Of(string text, Platforms platforms)
    {
        var platform = platforms.Find(text);
        var kinds = Lexicon.Where(l => l.Words.IsMatch(text)).Select(l => l.Kind);
        return new(text, platform, platform is null ? platforms.FindFamily(text) : [], [.. kinds]);
    }

    /// <summary>Whether the words say nothing of what the goods are: cargo, boxes.</summary>
    public bool IsUnknown => Platform is null && Family.IsEmpty && Kinds.IsEmpty;

    public bool Is(params ReadOnlySpan<GoodsKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Kinds.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }

    private static Regex Words(string words) => new($@"\b(?:{words})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(
        @"(?:(?:range|reach) (?:of |from |exceeding )?|(?:fly|flies|reach|reaches|hit|strike) (?:targets )?(?:at )?)(?:(?<less>less than|under|below) |about |some |up to |over |more than |at least )?" + Distance
        + @"|(?:(?<less>less than|under|below) )?" + Distance + @"[ -]?range", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<n>\d+(?:\.\d+)?)[ -]?mm\b", RegexOptions.IgnoreCase)]
    private static partial Regex Calibre();
}

/// <summary>What words for goods can say that they are; several can hold at once.</summary>
internal enum GoodsKind
{
    Component,
    Spare,
    Service,
    Uav,
    ArmedUav,
    CivilUav,
    Sprayer,
    BallisticMissile,
    LongRange,
    CruiseMissile,
    Manpads,
    AntiTank,
    AirDefence,
    Missile,
    Tank,
    Armour,
    Artillery,
    Mortar,
    CombatAircraft,
    Aircraft,
    AttackHelicopter,
    Helicopter,
    Warship,
    SmallArms,
    Ammunition,
    Materiel,
    Harmless,
    Nuclear,
}
