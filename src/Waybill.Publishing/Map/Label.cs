using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>A name to be set on the map.</summary>
/// <param name="Text">The name.</param>
/// <param name="At">The point it belongs to, in units.</param>
/// <param name="Style">How it is set; the style sheet knows the word.</param>
internal sealed record Label(string Text, Spot At, string Style)
{
    /// <summary>The name in one line, or in two where it is long.</summary>
    public ImmutableArray<string> Lines { get; } = Broken(Text);

    /// <summary>A smaller line under the name; null where there is none.</summary>
    public string? Below { get; init; }

    /// <summary>Size of the letters in pixels.</summary>
    public double Size { get; init; } = 13;

    /// <summary>How far from the point the letters begin, in pixels; 0 sets the text in the middle of the point.</summary>
    public double Away { get; init; }

    /// <summary>Where its badge stands off the point, in pixels.</summary>
    public Spot Nudge { get; init; }

    /// <summary>Whether it is set even where it must cover something.</summary>
    public bool Always { get; init; }

    /// <summary>Whether it may stand further off where there is no room close by.</summary>
    public bool Far { get; init; }

    /// <summary>The nearest of the zooms from which on it may appear.</summary>
    public int From { get; init; } = 1;

    /// <summary>The pin it names; null for names of the map itself.</summary>
    public string? Pin { get; init; }

    /// <summary>The dot that marks its point; null where there is none.</summary>
    public string? Dot { get; init; }

    private static ImmutableArray<string> Broken(string text)
    {
        const int Long = 17;
        var cut = text.Length < Long ? -1 : Enumerable.Range(1, text.Length - 2).Where(i => text[i] == ' ').DefaultIfEmpty(-1).MinBy(i => Math.Abs(i - (text.Length / 2)));
        return cut < 0 ? [text] : [text[..cut], text[(cut + 1)..]];
    }
}

/// <summary>A label with the place found for it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Zoom">The zoom from which on it has room: 1, 2, 4 or 8.</param>
/// <param name="X">Pixels right of its point.</param>
/// <param name="Y">Pixels below its point, to the first line's foot.</param>
/// <param name="Anchor">SVG's text-anchor.</param>
internal sealed record SetLabel(Label Label, int Zoom, double X, double Y, string Anchor);
