namespace Waybill.Reading.Claims;

/// <summary>Where a text is about arms: sentences with goods in them, and the sentences around these.</summary>
internal sealed class Topic
{
    /// <summary>How many sentences before and after one that names goods still speak of them.</summary>
    private const int Reach = 10;

    /// <summary>How many such sentences make a text one about arms; a short text needs no second.</summary>
    private const int Enough = 2;

    private readonly bool[] near;

    private Topic(bool[] near) => this.near = near;

    public static Topic Of(Markup markup)
    {
        var named = Array.ConvertAll([.. markup.Items], items => items.Any(m => m.Item.Kind is not (ItemKind.Ship or ItemKind.Other or ItemKind.Facility)) ? 1 : 0);
        var near = new bool[named.Length];
        if (!markup.Items.Any(items => items.Any(m => IsArms(m.Item))))
        {
            return new(near);
        }

        var (window, last) = (named.Take(Reach).Sum(), named.Length - 1);
        for (var i = 0; i <= last; i++)
        {
            window += (i + Reach <= last ? named[i + Reach] : 0) - (i > Reach ? named[i - Reach - 1] : 0);
            near[i] = window >= (named.Length <= Reach ? 1 : Enough);
        }

        return new(near);
    }

    /// <summary>Arms by their kind, or arms by the word; a box or a cargo may hold anything.</summary>
    private static bool IsArms(Item item) =>
        item.Kind is not (ItemKind.Ship or ItemKind.Other or ItemKind.Facility or ItemKind.Materiel) || Array.Exists(Arms, word => item.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Arms = ["arms", "weapon", "military", "munition", "armament", "arsenal", "lethal", "materiel"];

    public bool Holds(int sentence) => near[sentence];
}
