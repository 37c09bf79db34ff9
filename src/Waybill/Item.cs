namespace Waybill;

/// <summary>What a thing is by its main function.</summary>
public enum ItemKind
{
    /// <summary>An aircraft without a pilot.</summary>
    Uav,

    /// <summary>A missile or rocket.</summary>
    Missile,

    /// <summary>An aircraft with a pilot.</summary>
    Aircraft,

    /// <summary>A helicopter.</summary>
    Helicopter,

    /// <summary>A tank or another armoured vehicle.</summary>
    Armour,

    /// <summary>A gun, mortar or rocket launcher of large calibre.</summary>
    Artillery,

    /// <summary>Rifles, pistols, machine guns, launchers that a person carries.</summary>
    SmallArms,

    /// <summary>Rounds, shells, grenades, bombs.</summary>
    Ammunition,

    /// <summary>A ship or boat.</summary>
    Ship,

    /// <summary>What shoots at aircraft.</summary>
    AirDefence,

    /// <summary>A part of something, or what one is made with.</summary>
    Component,

    /// <summary>Arms without closer word, cargo, equipment.</summary>
    Materiel,

    /// <summary>A factory, base or plant as the thing transferred or built.</summary>
    Facility,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Something that a claim is about, with how many.</summary>
/// <param name="Text">The words in the claim.</param>
/// <param name="Kind">Its kind by main function.</param>
/// <param name="Platform">Its make or designation: <c>Su-35</c>; null where the text gives none.</param>
/// <param name="Least">The fewest pieces it can mean; null where open.</param>
/// <param name="Most">The most pieces it can mean; null where open.</param>
public sealed record Item(string Text, ItemKind Kind, string? Platform, long? Least, long? Most);
