using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>A claim with what comparing it to others needs, worked out once.</summary>
internal sealed class Told(StatedClaim stated)
{
    private readonly string speaker = Norm(stated.Claim.Source);
    private readonly ImmutableArray<string> roles = Roles(stated);

    /// <summary>The claim.</summary>
    public StatedClaim Stated { get; } = stated;

    /// <summary>Its runs of three words.</summary>
    public ImmutableHashSet<string> Runs { get; } = Kin.Shingles(stated.Text, 3);

    /// <summary>Its telling words.</summary>
    public ImmutableHashSet<string> Telling { get; } = Kin.Telling(stated.Text);

    /// <summary>The same name, or one speaks for the other by the role that the text gives: the White House and its spokesman.</summary>
    public bool SpeaksWith(Told other) => speaker == other.speaker || SpeaksFor(other.speaker) || other.SpeaksFor(speaker);

    private bool SpeaksFor(string institution) =>
        institution.Length > 3 && institution != Claim.Publisher && roles.Any(r => r.Contains(institution, StringComparison.Ordinal));

    private static ImmutableArray<string> Roles(StatedClaim stated)
    {
        var name = Norm(stated.Claim.Source);
        return [.. stated.Report.Quotes.Select(q => q.Source).OfType<Speaker>().Where(s => s.Role is not null && Norm(s.Name) == name).Select(s => Norm(s.Role!)).Distinct()];
    }

    private static string Norm(string name) => string.Join(' ', Wording.Words(name).Where(w => w is not "the" and not "a" and not "an"));
}
