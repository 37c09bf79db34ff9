using System.Text;

namespace Waybill.Reference.Matching;

/// <summary>In words, what of two names agreed and what did not.</summary>
internal static class Why
{
    public static string Of(PreparedName one, PreparedName other)
    {
        if (one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return "The names are the same.";
        }

        var words = new StringBuilder($"'{one.Name}' and '{other.Name}'");
        if (one.Kind == NameKind.Ship)
        {
            words.Append(one.Figures.SequenceEqual(other.Figures) ? "; letter for letter" : "; other numbers");
            return words.Append('.').ToString();
        }

        var aligned = Alignment.Here;
        aligned.Align(one, other, all: true);
        var (alike, alone) = (new List<string>(), new List<string>());
        for (var at = 0; at < one.Parts.Length; at++)
        {
            if (aligned.Partner(at) is var partner and >= 0)
            {
                alike.Add(FormattableString.Invariant($"{one.Parts[at].Own} ~ {other.Parts[partner].Own} {aligned.Found(at):0.00}"));
            }
            else
            {
                alone.Add(one.Parts[at].Own);
            }
        }

        for (var at = 0; at < other.Parts.Length; at++)
        {
            if (aligned.Answered(at) == 0)
            {
                alone.Add(other.Parts[at].Own);
            }
        }

        words.Append(alike.Count > 0 ? $"; alike: {string.Join(", ", alike)}" : "").Append(alone.Count > 0 ? $"; in one only: {string.Join(", ", alone)}" : "");
        words.Append(one.Figures.SequenceEqual(other.Figures) ? "" : $"; numbers {Said(one.Figures)} and {Said(other.Figures)}");
        return words.Append('.').ToString();
    }

    private static string Said(string[] figures) => figures.Length == 0 ? "none" : string.Join(", ", figures);
}
