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
        var (window, last) = (named.Take(Reach).Sum(), named.Length - 1);
        for (var i = 0; i <= last; i++)
        {
            window += (i + Reach <= last ? named[i + Reach] : 0) - (i > Reach ? named[i - Reach - 1] : 0);
            near[i] = window >= (named.Length <= Reach ? 1 : Enough);
        }

        return new(near);
    }

    public bool Holds(int sentence) => near[sentence];
}
