using Xunit;

namespace Waybill.Tests.Reading.Items;

/// <summary>Kinds and counts as the guideline of the labelled reports has them; makes by the producers' own designations.</summary>
public sealed class ItemFinderTests
{
    [Theory]
    [InlineData("Russia had launched 40 Shahed-136 drones and nearly 20 Kh-101 cruise missiles.", "40 Shahed-136 drones: Uav [Shahed-136] 40..40; nearly 20 Kh-101 cruise missiles: Missile [Kh-101] 18..20")]
    [InlineData("Minsk sold Khartoum Su-25s, Mi-24 attack helicopters and T-55 tanks.", "Su-25s: Aircraft [Su-25]; Mi-24 attack helicopters: Helicopter [Mi-24]; T-55 tanks: Armour [T-55]")]
    [InlineData("They ordered Su35 fighter jets.", "Su35 fighter jets: Aircraft [Su-35]")]
    [InlineData("Ankara delivered Bayraktar TB2 drones; Beijing sold CH-4 and Wing Loong II drones.", "Bayraktar TB2 drones: Uav [Bayraktar TB2]; CH-4: Uav [CH-4]; Wing Loong II drones: Uav [Wing Loong II]")]
    [InlineData("Two S-300PMU2 air defence systems reached Bandar Anzali.", "Two S-300PMU2 air defence systems: AirDefence [S-300PMU2] 2..2")]
    [InlineData("They showed Burkan-2H missiles and M-302 rockets.", "Burkan-2H missiles: Missile [Burkan-2H]; M-302 rockets: Missile [M-302]")]
    [InlineData("It held 9M133 Kornet anti-tank missiles and two Strela-2 missiles.", "9M133 Kornet anti-tank missiles: Missile [9M133 Kornet]; two Strela-2 missiles: AirDefence [Strela-2] 2..2")]
    [InlineData("It held 300 PKM machine guns, 200 RPG launchers and AK-47 rifles.", "300 PKM machine guns: SmallArms [PKM] 300..300; 200 RPG launchers: SmallArms 200..200; AK-47 rifles: SmallArms [AK-47]")]
    [InlineData("BM-21 Grad launchers and Caesar howitzers crossed.", "BM-21 Grad launchers: Artillery [BM-21 Grad]; Caesar howitzers: Artillery [Caesar]")]
    [InlineData("Jerusalem sent 96 TOW missiles in August and 408 more in September.", "96 TOW missiles: Missile [TOW] 96..96; 408 more: Missile [TOW] 408..408")]
    [InlineData("KN-23 ballistic missiles, 240 mm multiple rocket launchers and 152-mm artillery shells.", "KN-23 ballistic missiles: Missile [KN-23]; 240 mm multiple rocket launchers: Artillery; 152-mm artillery shells: Ammunition")]
    public void A_make_is_read_with_its_kind(string text, string expected) => Assert.Equal(expected, Told.ItemsOf(text));

    [Theory]
    [InlineData("They flew Harop and Orbiter drones.", "Harop: Uav [Harop]; Orbiter drones: Uav [Orbiter]")]
    [InlineData("It held 107 U.S.-made components, trucks and crates of ammunition.", "107 U.S.-made components: Component 107..107; crates of ammunition: Ammunition")]
    [InlineData("Kigali sent 120 mm mortars and a surface-to-air missile system.", "120 mm mortars: Artillery; a surface-to-air missile system: AirDefence 1..1")]
    public void Things_are_told_apart_in_a_list(string text, string expected) => Assert.Equal(expected, Told.ItemsOf(text));

    [Theory]
    [InlineData("six rifles", 6L, 6L)]
    [InlineData("about 500 rifles", 450L, 550L)]
    [InlineData("some 3,000 rifles", 2700L, 3300L)]
    [InlineData("more than 4,000 rifles", 4000L, null)]
    [InlineData("at least twelve rifles", 12L, null)]
    [InlineData("up to 80,000 rifles", null, 80000L)]
    [InlineData("nearly 200 rifles", 180L, 200L)]
    [InlineData("dozens of rifles", 24L, 99L)]
    [InlineData("hundreds of rifles", 200L, 999L)]
    [InlineData("several hundred rifles", 300L, 900L)]
    [InlineData("thousands of rifles", 2000L, 9999L)]
    [InlineData("tens of thousands of rifles", 20000L, 99999L)]
    [InlineData("millions of rounds", 2000000L, 9999999L)]
    [InlineData("about a million rounds", 900000L, 1100000L)]
    [InlineData("between 40 and 50 tanks", 40L, 50L)]
    [InlineData("several drones", 3L, 9L)]
    [InlineData("a dozen howitzers", 12L, 12L)]
    [InlineData("a drone", 1L, 1L)]
    [InlineData("rifles", null, null)]
    [InlineData("20 tonnes of ammunition", null, null)]
    [InlineData("thirteen containers of rockets", null, null)]
    [InlineData("$2 billion worth of fighter jets", null, null)]
    [InlineData("billions of dollars worth of military equipment", null, null)]
    public void A_loose_number_is_a_range_and_only_pieces_are_counted(string words, long? least, long? most)
    {
        var item = Assert.Single(Told.Items($"The panel saw {words}."));
        Assert.Equal((words, least, most), (item.Item.Text, item.Item.Least, item.Item.Most));
    }

    [Theory]
    [InlineData("Components for ballistic missiles came by sea.", "Components for ballistic missiles: Component")]
    [InlineData("They found microchips and engines from Mohajer-6 drones.", "microchips: Component; engines from Mohajer-6 drones: Component [Mohajer-6]")]
    [InlineData("They found items used in making ammunition.", "items used in making ammunition: Component")]
    [InlineData("Tehran offered help with missiles, electronics and air defense.", "missiles: Missile; electronics: Component; air defense: AirDefence")]
    [InlineData("Arms and ammunition were hidden under rice.", "Arms and ammunition: Materiel")]
    [InlineData("The shipment of ammunition was stopped.", "shipment of ammunition: Ammunition")]
    [InlineData("Rocket-propelled grenades, mortar shells and anti-tank mines were counted.", "Rocket-propelled grenades: Ammunition; mortar shells: Ammunition; anti-tank mines: Ammunition")]
    [InlineData("Shoulder-fired missiles and MANPADS went missing.", "Shoulder-fired missiles: AirDefence; MANPADS: AirDefence")]
    [InlineData("Moscow plans to build a drone factory near Izhevsk.", "drone factory: Facility")]
    [InlineData("He put the number of mortar shells at 118.", "mortar shells: Ammunition 118..118")]
    public void Words_for_arms_give_the_kind(string text, string expected) => Assert.Equal(expected, Told.ItemsOf(text));

    [Theory]
    [InlineData("The boxes had been declared as carrying lentils and cotton.", "lentils and cotton: Other")]
    [InlineData("They lay in crates that were listed as building material.", "building material: Other")]
    [InlineData("He described it as an anti-ship missile.", "an anti-ship missile: Missile 1..1")]
    public void What_a_cargo_was_passed_off_as_is_an_item_of_its_own(string text, string expected) => Assert.Equal(expected, Told.ItemsOf(text));

    [Theory]
    [InlineData("Eritrea bought three patrol boats and a corvette.", "three patrol boats: Ship 3..3; a corvette: Ship 1..1")]
    [InlineData("The vessel had been bought in Lebanon.", "vessel: Ship")]
    [InlineData("A frigate stopped the freighter and turned the ship back.", "")]
    [InlineData("Two Il-76 aircraft carried the weapons to Goma.", "weapons: Materiel")]
    [InlineData("The owner ordered the ship to Taranto.", "")]
    public void A_carrier_is_an_item_only_where_it_changes_hands(string text, string expected) => Assert.Equal(expected, Told.ItemsOf(text));

    [Theory]
    [InlineData("The arms embargo, the missile programme and drone strikes were debated.")]
    [InlineData("The Rocket Forces Command and the Missile Technology Control Regime are named.")]
    [InlineData("Cargo was hidden below a tank of diesel.", "Cargo: Materiel")]
    [InlineData("Houthi-controlled parts of Yemen.")]
    [InlineData("They struck a weapons depot and a drone base.")]
    public void A_word_in_a_name_or_a_compound_is_no_item(string text, string expected = "") => Assert.Equal(expected, Told.ItemsOf(text));
}
