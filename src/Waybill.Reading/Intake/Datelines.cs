using System.Text.RegularExpressions;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>Finds the day of publication in a plain text, only where it says so plainly: <c>Published 10 March 2023</c>, <c>MOSCOW, June 9, 2023 (AP) -</c>.</summary>
internal static partial class Datelines
{
    private const int Longest = 90;
    private const int LinesLookedAt = 10;

    public static LocalDate? Of(string text)
    {
        var lines = Line.Of(text.Length > 4000 ? text[..4000] : text).Take(LinesLookedAt).Select(l => l.Text).ToArray();
        var datelines = lines.Where(IsDateline).ToArray();
        string[] dated = [.. datelines.Where(l => !Updated().IsMatch(l)), .. lines.Select(l => Wire().Match(l).Value).Where(l => l.Length > 0), .. datelines];
        if (dated.Length == 0)
        {
            return null;
        }

        var language = Languages.Of(text, []);
        return dated.Select(l => Days.In(l, language)).FirstOrDefault(d => d is not null);
    }

    /// <summary>Whether a line says when it was published and nothing else: a label and a date, or a date alone with its weekday and hour.</summary>
    public static bool IsDateline(string line) =>
        line.Length <= Longest && HasYear().IsMatch(line) && (Labelled().IsMatch(line) || DateAlone().IsMatch(line));

    [GeneratedRegex(@"^[\W_]*(?:(?:first |last |originally )?(?:published|posted|updated|released|issued|filed|date|dated|publication date|date of publication)\b|publi[ée]e?|publicado|veröffentlicht|pubblicato|gepubliceerd|опубликовано|дата|опубліковано|yayınlan|opublikowan|publicerad|نُ?شر|تاريخ النشر|تاریخ انتشار|פורסם|发布|發布|公開日|입력)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>At most four words (weekday, month, and such as <c>de</c> or <c>UTC</c>) and one to six numbers.</summary>
    [GeneratedRegex(@"^[\W_]*(?:\p{L}[\p{L}\p{M}]{0,11}\.?[\W_]+){0,3}(?:\d{1,4}(?:st|nd|rd|th)?[\W_]*(?:\p{L}[\p{L}\p{M}]{0,11}\.?[\W_]*){0,2}){1,6}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex DateAlone();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)|[\u06F0-\u06F9\u0660-\u0669]{4}")]
    private static partial Regex HasYear();

    [GeneratedRegex(@"^[\W_]*(?:last )?(?:updated|mis à jour|actualizado|aktualisiert|aggiornato|atualizado|обновлено|оновлено|güncelle)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();

    /// <summary>A place in capitals, the date with its year, an agency, a dash: the opening of a wire report.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Lu} .,'’/-]{2,40},? ?\(?\p{L}{0,12}\.? ?\d{1,2}\.?,? (?:\p{L}{3,12}\.?,? )?(?:19|20)\d\d\)?,? ?(?:\([^)]{2,40}\)|/[^/]{2,20}/)? ?[-–—:]")]
    private static partial Regex Wire();
}
