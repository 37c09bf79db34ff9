namespace Waybill.Reading.Claims;

/// <summary>Where a text is about arms: a sentence with goods in it, and the sentences around it.</summary>
internal sealed class Topic
{
    /// <summary>How many sentences before and after one that names goods still speak of them.</summary>
    private const int Reach = 6;

    private readonly bool[] near;

    private Topic(bool[] near) => this.near = near;

    public static Topic Of(Markup markup)
    {
        var near = new bool[markup.Sentences.Length];
        for (var i = 0; i < near.Length; i++)
        {
            if (markup.Items[i].Any(m => m.Item.Kind != ItemKind.Ship))
            {
                Array.Fill(near, true, Math.Max(0, i - Reach), Math.Min(near.Length, i + Reach + 1) - Math.Max(0, i - Reach));
            }
        }

        return new(near);
    }

    public bool Holds(int sentence) => near[sentence];
}
