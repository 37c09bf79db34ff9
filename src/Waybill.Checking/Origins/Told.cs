using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Checking.Origins;

/// <summary>A claim with what comparing it to others needs, worked out once.</summary>
internal sealed class Told
{
    private readonly string speaker;
    private readonly ImmutableArray<string> roles;
    private readonly Lazy<ImmutableArray<string>> cites;

    private Told(StatedClaim stated, int report, int deed, (Dictionary<string, int> Speakers, Dictionary<string, int> Wordings) numbers)
    {
        (Stated, Report) = (stated, report);
        (speaker, roles) = (Norm(stated.Claim.Source), Roles(stated));
        IsPublisher = stated.Claim.Source == Claim.Publisher;
        (Words, Telling) = (new(Kin.Shingles(stated.Text, 3)), new(Kin.Telling(stated.Text)));
        cites = new(() => Kinship.Citations(stated));
        Speaker = Numbered(numbers.Speakers, $"{speaker}\n{string.Join('\n', roles)}");
        Wording = Numbered(numbers.Wordings, string.Create(CultureInfo.InvariantCulture, $"{deed} {Speaker} {stated.Text}"));
    }

    /// <summary>The claim.</summary>
    public StatedClaim Stated { get; }

    /// <summary>The number of its report in the case.</summary>
    public int Report { get; }

    /// <summary>The number of its speaker; claims of one number have one speaker in one role.</summary>
    public int Speaker { get; }

    /// <summary>The number of its wording; claims of one number tell the same deed in the same words by the same speaker.</summary>
    public int Wording { get; }

    /// <summary>Whether the writer vouches for it.</summary>
    public bool IsPublisher { get; }

    /// <summary>Its runs of three words.</summary>
    public Wordprint Words { get; }

    /// <summary>Its telling words.</summary>
    public Wordprint Telling { get; }

    /// <summary>The names that it gives as where it was read or heard.</summary>
    public ImmutableArray<string> Cites => cites.Value;

    /// <summary>Every claim of a case, in its order.</summary>
    public static ImmutableArray<Told> Of(CaseView view)
    {
        var numbers = new Dictionary<Report, int>(view.Reports.Select((r, i) => KeyValuePair.Create(r, i)), ReferenceEqualityComparer.Instance);
        var known = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        return [.. view.Claims.Select((c, i) => new Told(c, numbers[c.Report], view.Deeds[i], known))];
    }

    /// <summary>For each speaker's number whether it is the same as this one's, or one speaks for the other by the role that the text gives: the White House and its spokesman.</summary>
    /// <param name="speakers">One claim of each speaker, in the order of their numbers.</param>
    public bool[] SpeaksWith(ImmutableArray<Told> speakers) =>
        [.. speakers.Select(other => speaker == other.speaker || SpeaksFor(other.speaker) || other.SpeaksFor(speaker))];

    private static int Numbered(Dictionary<string, int> numbers, string key)
    {
        numbers.TryAdd(key, numbers.Count);
        return numbers[key];
    }

    private bool SpeaksFor(string institution) =>
        institution.Length > 3 && institution != Claim.Publisher && roles.Any(r => r.Contains(institution, StringComparison.Ordinal));

    private static ImmutableArray<string> Roles(StatedClaim stated)
    {
        var name = Norm(stated.Claim.Source);
        return [.. stated.Report.Quotes.Select(q => q.Source).OfType<Speaker>().Where(s => s.Role is not null && Norm(s.Name) == name).Select(s => Norm(s.Role!)).Distinct()];
    }

    private static string Norm(string name) => string.Join(' ', Checking.Wording.Words(name).Where(w => w is not "the" and not "a" and not "an"));
}
