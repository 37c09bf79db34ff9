using System.Collections.Immutable;
using CsCheck;
using Waybill.Checking.Origins;
using Xunit;

namespace Waybill.Tests.Checking;

/// <summary>The texts in the folder Copies were written for this: what an agency sends, what subscribers make of it, and what reporters find out by themselves.</summary>
public sealed class NearCopiesTests
{
    private static readonly Gen<string> Sentence = Gen.Int[0, 400].Array[8, 14].Select(words => string.Join(' ', words.Select(w => $"word{w}")) + ".");

    private static readonly Gen<string> Text = Sentence.Array[3, 9].Select(sentences => string.Join(' ', sentences));

    [Fact]
    public void A_paragraph_of_the_wire_quoted_in_a_long_article_is_met_and_its_own_story_is_not()
    {
        var reports = new[] { "freighter-wire.txt", "freighter-quoting.txt", "freighter-own.txt", "drones-wire.txt" }.Select(Read).ToImmutableArray();
        var (first, second, why) = Assert.Single(Copies.Among(reports));
        Assert.Equal((0, 1), (first, second));
        Assert.Contains("of the wording", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rewrite_sentence_by_sentence_is_met_with_the_reason() =>
        Assert.Contains("of the sentences", Assert.Single(Copies.Among([Read("drones-wire.txt"), Read("drones-rewrite.txt")])).Why, StringComparison.Ordinal);

    [Fact]
    public void The_reports_on_documented_cases_are_no_copies_of_each_other()
    {
        var path = SharedFolder.Find("data/domain/dev.jsonl");
        Assert.SkipUnless(path is not null, "The labelled reports do not lie beside the repository.");
        var texts = File.ReadLines(path).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("text").GetString()!);
        Assert.Empty(Copies.Among([.. texts.Select((t, i) => Report($"{i}.txt", t))]));
    }

    [Fact]
    public void What_comparing_each_with_each_finds_the_sketches_find() =>
        Gen.Select(Text.Array[6, 12], Gen.Int[0, 9_999]).Sample((texts, seed) =>
        {
            var chance = new Random(seed);
            // Every other text quotes half of the one before it.
            for (var i = 1; i < texts.Length; i += 2)
            {
                var sentences = texts[i - 1].Split(". ");
                chance.Shuffle(sentences);
                texts[i] = $"{texts[i]} {string.Join(". ", sentences[..((sentences.Length + 1) / 2)])}.";
            }

            var bodies = texts.Select(t => (Runs: Kin.Shingles(t, 4), Sentences: Kin.Sentences(t))).ToList();
            var exact = from i in Enumerable.Range(0, bodies.Count)
                        from j in Enumerable.Range(i + 1, bodies.Count - i - 1)
                        where Kin.Overlap(bodies[i].Runs, bodies[j].Runs) >= Kin.CopyOfDocument || Kin.Rewritten(bodies[i].Sentences, bodies[j].Sentences) >= Kin.RewriteOfDocument
                        select (i, j);
            Assert.Subset(new NearCopies(bodies).Candidates().ToHashSet(), exact.ToHashSet());
        }, iter: 60, seed: "0000000000001", threads: 1);

    [Fact]
    public void A_print_never_says_no_to_half_of_the_words() =>
        Gen.Select(Gen.ULong.Array[4, 60], Gen.ULong.Array[0, 60], Gen.Double[0.5, 1]).Sample((runs, others, share) =>
        {
            var common = runs[..(int)Math.Ceiling(share * runs.Length)];
            ulong[] second = [.. common.Concat(others).Distinct().Order()];
            Assert.True(new Wordprint([.. runs.Distinct().Order()]).MayShare(new(second)) || Kin.Overlap([.. runs.Distinct().Order()], second) < Kin.CopyOfClaim);
        }, iter: 500, seed: "0000000000001", threads: 1);

    private static Report Read(string name) => Report(name, File.ReadAllText(Path.Combine(SharedFolder.Repository(), "tests", "Waybill.Tests", "Checking", "Copies", name)));

    private static Report Report(string name, string text) => new(new(name, Fingerprint.OfText(text), "text/plain", null, "en", null, null, text, null), [], [], [], [], [], []);
}
