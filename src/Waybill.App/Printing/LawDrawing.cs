using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using NodaTime;
using Waybill.Reference.Law;

namespace Waybill.App.Printing;

/// <summary>The law between two parties over time as a picture: a lane for what follows from all rules, a lane for each rule, the day asked for as a line across.</summary>
internal static class LawDrawing
{
    private const int Width = 1200;
    private const int Left = 240;
    private const int Right = 24;
    private const int Top = 96;
    private const int Lane = 34;
    private const int Bar = 22;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="question">What was asked, with its time.</param>
    /// <param name="always">The same asked of all time.</param>
    /// <param name="book">The rules.</param>
    public static string Of(LawQuestion question, LawAnswer always, LawBook book)
    {
        var end = book.AsOf.PlusDays(1).AtMidnight().InUtc().ToInstant();
        var known = always.Answers.SelectMany(a => new[] { a.From, a.To }).OfType<Instant>().ToList();
        var first = known.Count == 0 ? end - Duration.FromDays(3650) : known.Min() - Duration.FromDays(365);
        var axis = new Years(first, known.Append(end).Max() + Duration.FromDays(90));
        var rules = always.Answers.SelectMany(a => a.Rules).Select(r => (r.Id, r.Mark)).Distinct().ToList();
        var height = Top + ((rules.Count + 1) * Lane) + 64;
        var title = $"{question.Item} from {book.NameOf(always.From)} to {book.NameOf(always.To)}: the law over time";
        var picture = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {height}"),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "system-ui, sans-serif"),
            new XAttribute("font-size", 13),
            new XElement(Svg + "title", title),
            new XElement(Svg + "desc", string.Join("; ", always.Answers.Select(a => $"{Day(a.From)} to {Day(a.To)}: {Word(a.Overall)}"))),
            Patterns(),
            new XElement(Svg + "rect", new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("fill", "#fff")),
            Text(24, 34, title, ("font-size", 19), ("font-weight", 600)),
            Text(24, 58, $"All rules on the shelf that reach it, as of {book.AsOf:d MMMM uuuu}. What follows holds where no approval is on record.", ("fill", "#555")),
            axis.Ticks().Select(t => Tick(axis, t, height)),
            Row(0, "all together", always.Answers.Select(a => new Spell(a.From, a.To, a.Overall)).Where(s => s.Outcome != Outcome.NoRule), axis),
            rules.SelectMany((rule, at) => Row(at + 1, rule.Id, Of(always, rule.Id), axis, rule.Mark)),
            Asked(question.On, axis, height),
            Legend(height - 22, always));
        return picture + "\n";
    }

    /// <summary>Stretches that touch and mean the same, joined.</summary>
    private static List<Spell> Joined(IEnumerable<Spell> stretches)
    {
        var spells = new List<Spell>();
        foreach (var stretch in stretches)
        {
            if (spells.Count > 0 && spells[^1] is var last && last.To == stretch.From && last.Outcome == stretch.Outcome)
            {
                spells[^1] = last with { To = stretch.To };
            }
            else
            {
                spells.Add(stretch);
            }
        }

        return spells;
    }

    private static IEnumerable<Spell> Of(LawAnswer always, string id) =>
        always.Answers.SelectMany(a => a.Rules.Where(r => r.Id == id).Select(r => new Spell(a.From, a.To, r.Outcome)));

    /// <summary>A lane; a rule that is not verified says so under its name and on every bar.</summary>
    private static IEnumerable<XElement> Row(int lane, string name, IEnumerable<Spell> stretches, Years axis, string mark = "")
    {
        var y = Top + (lane * Lane);
        yield return Text(24, y + (mark.Length > 0 ? 10 : 15), name, ("font-weight", lane == 0 ? 600 : 400));
        if (mark.Length > 0)
        {
            yield return Text(24, y + 23, mark.Trim(' ', '(', ')'), ("font-size", 11), ("font-style", "italic"), ("fill", "#555"));
        }

        foreach (var (from, to, outcome) in Joined(stretches))
        {
            var (x, end) = (axis.Start(from), axis.End(to));
            yield return new XElement(Svg + "rect",
                Number("x", x), Number("y", y), Number("width", Math.Max(2, end - x)), Number("height", Bar),
                new XAttribute("fill", Fill(outcome)), new XAttribute("stroke", "#333"), new XAttribute("stroke-width", 0.7),
                new XElement(Svg + "title", $"{name}{mark}, {Day(from)} to {Day(to)}: {Word(outcome)}"));
        }
    }

    private static IEnumerable<XElement> Tick(Years axis, int year, int height)
    {
        var x = axis.At(new LocalDate(year, 1, 1).AtMidnight().InUtc().ToInstant());
        yield return new XElement(Svg + "line",
            Number("x1", x), Number("x2", x), Number("y1", Top - 10), Number("y2", height - 50), new XAttribute("stroke", "#ddd"));
        yield return Text(x, Top - 16, year.ToString(CultureInfo.InvariantCulture), ("fill", "#555"), ("text-anchor", "middle"));
    }

    private static IEnumerable<XElement> Asked(Interval on, Years axis, int height)
    {
        var (from, to) = (axis.Start(on.HasStart ? on.Start : null), axis.End(on.HasEnd ? on.End : null));
        yield return new XElement(Svg + "rect",
            Number("x", from), Number("y", Top - 8), Number("width", Math.Max(1.5, to - from)), Number("height", height - Top - 44),
            new XAttribute("fill", "#0b57d0"), new XAttribute("fill-opacity", to - from > 4 ? 0.15 : 0.9),
            new XElement(Svg + "title", "the time asked for"));
        yield return Text(Math.Clamp(from, Left, Width - 120), height - 48, "asked for", ("fill", "#0b57d0"), ("font-size", 12));
    }

    private static IEnumerable<XElement> Legend(int y, LawAnswer always)
    {
        var x = 24;
        foreach (var outcome in always.Answers.SelectMany(a => a.Rules.Select(r => r.Outcome).Append(a.Overall)).Distinct().Order().Where(o => o != Outcome.NoRule))
        {
            yield return new XElement(Svg + "rect",
                Number("x", x), Number("y", y - 11), Number("width", 22), Number("height", 14), new XAttribute("fill", Fill(outcome)), new XAttribute("stroke", "#333"), new XAttribute("stroke-width", 0.7));
            yield return Text(x + 28, y, Word(outcome));
            x += 52 + (Word(outcome).Length * 8);
        }
    }

    /// <summary>Every outcome has a shade and a hatching, so that it is told without colour.</summary>
    private static XElement Patterns() => new(Svg + "defs",
        Pattern("contested", "#f3b8a5", "M0,8 L8,0"), Pattern("disputed", "#e79b6d", "M0,0 L8,8"),
        Pattern("approval", "#f5dd90", "M4,0 L4,8"), Pattern("open", "#d9d9d9", "M0,4 L8,4"));

    private static XElement Pattern(string id, string ground, string stroke) => new(Svg + "pattern",
        new XAttribute("id", id), new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("patternUnits", "userSpaceOnUse"),
        new XElement(Svg + "rect", new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("fill", ground)),
        new XElement(Svg + "path", new XAttribute("d", stroke), new XAttribute("stroke", "#333"), new XAttribute("stroke-width", 0.9)));

    private static string Fill(Outcome outcome) => outcome switch
    {
        Outcome.Breach => "#b3261e",
        Outcome.BreachDisputed => "url(#disputed)",
        Outcome.BreachContested => "url(#contested)",
        Outcome.NeedsApproval => "url(#approval)",
        Outcome.VigilanceOnly => "#cfe3f7",
        _ => "url(#open)",
    };

    private static XElement Text(double x, double y, string words, params ReadOnlySpan<(string Name, object Value)> more)
    {
        var text = new XElement(Svg + "text", Number("x", x), Number("y", y), words);
        foreach (var (name, value) in more)
        {
            text.Add(new XAttribute(name, value));
        }

        return text;
    }

    private static XAttribute Number(string name, double value) => new(name, value.ToString("0.##", CultureInfo.InvariantCulture));

    private static string Day(Instant? moment) => moment is { } at ? at.InUtc().Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "open";

    private static string Word(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());

    private sealed record Spell(Instant? From, Instant? To, Outcome Outcome);

    /// <summary>Time from left to right.</summary>
    private sealed class Years(Instant first, Instant last)
    {
        /// <summary>Where an open beginning stands.</summary>
        public double Start(Instant? moment) => moment is { } at ? At(at) : Left;

        /// <summary>Where an open end stands.</summary>
        public double End(Instant? moment) => moment is { } at ? At(at) : Width - Right;

        public double At(Instant at) => Left + (Math.Clamp((at - first) / (last - first), 0, 1) * (Width - Left - Right));

        public IEnumerable<int> Ticks()
        {
            var (from, to) = (first.InUtc().Year + 1, last.InUtc().Year);
            var step = Math.Max(1, (to - from) / 12);
            return Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(y => y % step == 0);
        }
    }
}
