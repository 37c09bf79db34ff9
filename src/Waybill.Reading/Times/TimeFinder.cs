using System.Collections.Immutable;
using NodaTime;
using Waybill.Reading.Text;

namespace Waybill.Reading.Times;

/// <summary>Finds the times named in a document and resolves them against its day of publication.</summary>
internal static class TimeFinder
{
    /// <summary>The times outside the page's furniture, in the order of the text.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="southern">Whether it was written south of the equator, which turns the seasons.</param>
    public static ImmutableArray<TimeMention> In(Document document, ImmutableArray<Sentence> sentences, bool southern = false)
    {
        if (TimeGrammar.For(document.Language) is not { } grammar)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<TimeMention>();
        var story = new Story(document, southern);
        foreach (var sentence in sentences.Where(s => !document.Furniture.Any(f => f.Overlaps(s.Span))))
        {
            story.Enter(sentence);
            found.AddRange(new TimeReading(document, grammar, story, grammar.Tongue.Words(sentence)).Mentions());
        }

        return found.ToImmutable();
    }
}

/// <summary>What has been told so far: the times that later ones are reckoned from.</summary>
internal sealed class Story(Document document, bool southern)
{
    private int paragraph = -1;

    /// <summary>The day of publication.</summary>
    public LocalDate? Published => document.Published;

    /// <summary>Whether the report was written south of the equator.</summary>
    public bool Southern => southern;

    /// <summary>The last time named.</summary>
    public TimeValue? Last { get; private set; }

    /// <summary>The last day or month in this paragraph whose year was written out; a bare year says nothing about the months after it.</summary>
    public TimeValue? Told { get; private set; }

    /// <summary>The latest quarter named that had ended; results are told for it, and compared with the same one a year ago.</summary>
    public TimeValue? Quarter { get; private set; }

    /// <summary>Begins a sentence; a new paragraph forgets the year it was in.</summary>
    public void Enter(Sentence sentence)
    {
        Told = sentence.Paragraph == paragraph ? Told : null;
        paragraph = sentence.Paragraph;
    }

    /// <summary>Keeps a time that has been named.</summary>
    public void Tell(TimeValue value, bool withYear)
    {
        if (value.Earliest is not null)
        {
            Last = value;
            Quarter = value.Timex3 is [_, _, _, _, '-', 'Q', _] && value.Latest < Published && !(value.Earliest < Quarter?.Earliest) ? value : Quarter;
            Told = withYear && value.Latest < value.Earliest.Value.PlusMonths(1) ? value : Told;
        }
    }
}
