using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What words do in an attribution.</summary>
internal static class Roles
{
    public const string Cue = "cue";
    public const string Source = "source";
    public const string Content = "content";

    public static readonly TagSet OfCues = TagSet.Of([Cue]);

    public static readonly TagSet OfParts = TagSet.Of([Source, Content]);

    /// <summary>What the judge answers.</summary>
    public static readonly TagSet OfVerdict = new(["no", "yes"]);
}
