using System.Globalization;

namespace Waybill.Reference.Matching;

/// <summary>How a matcher weighs what agrees and what does not: one set of weights for people, one for all others; ships are compared by rule.</summary>
public sealed class Weighing
{
    private Weighing(Weights persons, Weights organisations) => (Persons, Organisations) = (persons, organisations);

    /// <summary>The weights that come with the program.</summary>
    public static Weighing Shipped { get; } = new(Weights.Read("person"), Weights.Read("organisation"));

    internal Weights Persons { get; }

    internal Weights Organisations { get; }

    /// <summary>Learns weights from labelled names; the same names give the same weights. Names of ships teach nothing.</summary>
    public static Weighing Learn(IReadOnlyCollection<LabelledNames> labelled) => new(
        WeightLearning.From(labelled.Where(l => l.Kind == NameKind.Person)),
        WeightLearning.From(labelled.Where(l => l.Kind is NameKind.Organisation or NameKind.Thing)));

    /// <summary>Writes the weights as the program reads them: a line a weight.</summary>
    public void Write(TextWriter text)
    {
        text.Write("# What each number counts for, learnt from labelled pairs by 'train screening' (docs/screening.md): kind, number, weight.\n");
        foreach (var (kind, weights) in new[] { ("person", Persons), ("organisation", Organisations) })
        {
            foreach (var (name, value) in Likeness.Names.Zip(weights.Values))
            {
                text.Write(string.Create(CultureInfo.InvariantCulture, $"{kind} {name} {value:0.000}\n"));
            }
        }
    }
}
