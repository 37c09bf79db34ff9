using System.Collections.Immutable;
using CsCheck;
using Waybill.Checking;
using Waybill.Reading;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Checking;

/// <summary>Copies are made by changing words, turning sentences about and adding lines of an outlet, and read like any report.</summary>
public sealed class CopiesTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Reader Reader = new(Shelf);

    private static readonly ImmutableArray<string> Story =
    [
        "Sudan's army received 40 Mohajer-6 drones from Iran in January 2024, the American envoy Paul Harper said on Tuesday.",
        "The crates were flown from Tehran to Port Sudan on four nights, and soldiers carried them into a hangar beside the runway.",
        "Ukrainian officials said that Russia delivered rifles to Sudan in the same month.",
        "Nobody in the town was allowed near the airfield while the aircraft stood there, and the harbour was closed to fishermen.",
        "Diplomats in Nairobi fear that the war will last longer now that both sides have new weapons.",
        "The United Nations has asked for talks, which the generals refused twice in the autumn.",
    ];

    private static readonly ImmutableArray<string> Outlets = ["The Harbour Post, 31 January 2024", "More news at noon. Write to our desk.", "Copyright of the Plains Courier"];

    /// <summary>Words that a rewriter changes; names, numbers, and verbs by which a claim is known (a rejection reads as a denial) stay.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["crates"] = "boxes",
        ["nights"] = "evenings",
        ["soldiers"] = "troops",
        ["carried"] = "moved",
        ["hangar"] = "shed",
        ["beside"] = "next to",
        ["runway"] = "strip",
        ["town"] = "city",
        ["allowed"] = "let",
        ["near"] = "close to",
        ["airfield"] = "airport",
        ["while"] = "as long as",
        ["aircraft"] = "planes",
        ["stood"] = "waited",
        ["harbour"] = "port",
        ["closed"] = "shut",
        ["fishermen"] = "boats",
        ["fear"] = "worry",
        ["last"] = "go on",
        ["longer"] = "further",
        ["sides"] = "parties",
        ["weapons"] = "arms",
        ["asked"] = "called",
        ["talks"] = "negotiations",
        ["twice"] = "two times",
        ["autumn"] = "fall",
        ["same"] = "very",
        ["war"] = "conflict",
        ["new"] = "fresh",
    };

    [Fact]
    public void A_reworded_copy_adds_no_origin() =>
        Gen.Select(Gen.Int[20, 40], Gen.Int[0, 99_999], Gen.Int[0, 2]).Sample((percent, seed, outlet) =>
        {
            var alone = Count(Read("a.txt", string.Join(' ', Story)));
            var both = Checks.Examine([Read("a.txt", string.Join(' ', Story)), Read("b.txt", Copy(percent, seed, outlet))], Shelf);
            Assert.True(both.Origins.Length <= alone, $"{Copy(percent, seed, outlet)}\n{string.Join('\n', both.Origins.Select(o => $"{o.Why} {string.Join(" | ", both.Documents.SelectMany(d => d.Claims.Where(c => o.Claims.Contains(c.Id)).Select(c => $"{c.Source} {c.Polarity} {d.Document.Text[c.Start..c.End]}")))}"))}");
        }, iter: 40, threads: 1);

    [Fact]
    public void Ten_near_copies_have_the_origins_of_one()
    {
        var copies = Enumerable.Range(0, 10).Select(i => Read($"{i}.txt", Copy(20 + (2 * i), i, i % 3))).ToArray();
        Assert.InRange(Count(copies), 1, Count(Read("a.txt", string.Join(' ', Story))));
    }

    [Fact]
    public void Another_reporters_own_story_of_the_same_event_is_another_origin() =>
        Assert.All(
            Checks.Examine(
            [
                Read("a.txt", "Iran has supplied Sudan's army with Mohajer-6 drones, Western officials said. The war began in April. Nobody counted the dead of the first month."),
                Read("b.txt", "Sudan's army got Mohajer-6 drones from Iran, Kenyan diplomats said. Our reporter saw two of them over Omdurman. They circled until dusk and then left."),
            ], Shelf).Origins,
            o => Assert.Single(o.Documents));

    [Fact]
    public void A_report_that_cites_an_outlet_goes_back_to_it()
    {
        var first = Read("first.txt", "Plains Courier, 30 January 2024\n\nIran sent 40 Mohajer-6 drones to Sudan. Our reporter saw the crates.");
        Assert.Contains("cites Plains Courier", Assert.Single(Checks.Examine(
            [first, Read("second.txt", "Tehran supplied drones of the type Mohajer-6 to Sudan, the Plains Courier reported.")], Shelf).Origins).Why);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        Report[] reports =
        [
            Read("a.txt", string.Join(' ', Story)), Read("b.txt", Copy(30, 7, 1)),
            Read("c.txt", "Iran sent 60 Mohajer-6 drones to Sudan, Kenyan diplomats said. Iran denied that it sent drones to Sudan."),
            Read("d.txt", "Selaata is a port. It lies about 50 km north of Beirut."),
        ];
        var expected = Told(Checks.Examine([.. reports], Shelf));
        Gen.Shuffle(reports).Sample(shuffled => Told(Checks.Examine([.. shuffled], Shelf)) == expected, iter: 10);
    }

    private static string Told(Assessment assessment) => string.Join('\n',
        assessment.Findings.Select(f => $"{f.Check} {f.Claim} {f.Verdict.Word} {f.Verdict.Because} {string.Join(' ', f.Excerpts)}")
            .Concat(assessment.Origins.Select(o => $"{o.Id} {string.Join(' ', o.Claims)} {o.Why}"))
            .Concat(assessment.Rivals.Select(r => $"{r.First} {r.Second} {r.Why}")));

    private static int Count(params Report[] reports) => Checks.Examine([.. reports], Shelf).Origins.Length;

    private static string Copy(int percent, int seed, int outlet)
    {
        var chance = new Random(seed);
        var sentences = Story.ToArray();
        // The first stays first: a rewrite keeps the news in front and moves the rest about.
        chance.Shuffle(sentences.AsSpan(1));
        var words = string.Join(' ', sentences).Split(' ').Select(w => Synonyms.TryGetValue(w.Trim('.', ','), out var other) && chance.Next(100) < 2 * percent ? w.Replace(w.Trim('.', ','), other, StringComparison.Ordinal) : w);
        return $"{Outlets[outlet]}\n\n{string.Join(' ', words)}\n\n{Outlets[(outlet + 1) % 3]}";
    }

    private static Report Read(string file, string text) =>
        Reader.Read(new(file, Fingerprint.OfText(text), "text/plain", "utf-8", "en", null, Written.Day("2024-01-31"), text, null));
}
