using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reference.Matching;

namespace Waybill.App.Evaluation.Screening;

/// <summary>Whether two names are one person, organisation or ship: on labelled pairs, and on pairs made from lists by a recipe.</summary>
internal sealed class ScreeningEvaluation : IEvaluation
{
    private const int Folds = 5;

    public string Name => "screening";

    public string Layout => "pairs.csv with the columns schema, name1, name2 and is_match, OFAC's list (ofac*.csv), the UN's list (un*.xml), or some of them";

    public bool TakesModel => false;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var files = LabelledSets.Files(data, Layout, ".csv", ".xml");
        var (scores, misses) = (ImmutableArray.CreateBuilder<Score>(), ImmutableArray.CreateBuilder<Miss>());
        var labelled = files.Where(f => Is(f, "", "pairs.csv")).SelectMany(f => LabelledPairs.In(f)).ToImmutableArray();
        if (!labelled.IsEmpty)
        {
            var answers = InFolds(labelled);
            Told("labelled pairs, five folds", labelled, answers, p => p.First.Schema, scores, misses.Add);
            var foreign = labelled.Zip(answers).Where(p => IsForeign(p.First)).ToList();
            Told("labelled pairs in other scripts, five folds", [.. foreign.Select(p => p.First)], [.. foreign.Select(p => p.Second)], _ => "", scores, _ => { });
            Told("labelled pairs, as shipped (learnt from these)", labelled, new Matcher(), _ => "", scores, _ => { });
        }

        var ships = ShipPairs.From([.. files.Where(f => Is(f, "ofac", ".csv")).SelectMany(f => OfacShip.In(f))]);
        Told("made pairs of ships", ships, new Matcher(), p => p.Class, scores, misses.Add);
        var people = ForeignPairs.From([.. files.Where(f => Is(f, "un", ".xml")).SelectMany(f => UnPerson.In(f))]);
        foreach (var script in people.ToLookup(p => p.Class.StartsWith("own", StringComparison.Ordinal)).OrderByDescending(s => s.Key))
        {
            Told(script.Key ? "made pairs in other scripts" : "made pairs of other spellings", [.. script], new Matcher(), p => p.Class, scores, misses.Add);
        }

        var count = labelled.Length + ships.Length + people.Length;
        return count == 0
            ? throw new UsageException($"No pair of names is to be had from {data}; --data wants {Layout}.")
            : Task.FromResult(new ScoreSheet(count, scores.ToImmutable(), misses.ToImmutable(), []));
    }

    private static bool IsForeign(NamePair pair) => (pair.First["name"][0] + pair.Second["name"][0]).Any(c => char.IsLetter(c) && c > '\u024F' && c is < '\u1E00' or > '\u1EFF');

    private static bool Is(string file, string beginning, string ending) =>
        Path.GetFileName(file).StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static void Told(
        string set, ImmutableArray<NamePair> pairs, Matcher matcher, Func<NamePair, string> @class, ImmutableArray<Score>.Builder scores, Action<Miss> missed) =>
        Told(set, pairs, [.. pairs.Select(p => matcher.Score(p.First, p.Second))], @class, scores, missed);

    private static void Told(
        string set, ImmutableArray<NamePair> pairs, ImmutableArray<Match> answers, Func<NamePair, string> @class, ImmutableArray<Score>.Builder scores, Action<Miss> missed)
    {
        if (pairs.IsEmpty)
        {
            return;
        }

        var (all, parts) = (new PairTally(), new SortedDictionary<string, PairTally>(StringComparer.Ordinal));
        foreach (var (pair, answer) in pairs.Zip(answers))
        {
            all.Add(pair.AreOne, answer.IsMatch);
            (parts.TryGetValue(@class(pair), out var part) ? part : parts[@class(pair)] = new()).Add(pair.AreOne, answer.IsMatch);
            if (pair.AreOne != answer.IsMatch)
            {
                missed(new($"{pair.First["name"][0]} | {pair.Second["name"][0]}", $"{pair.First.Schema}, {pair.Class}", pair.AreOne ? "one" : "two", FormattableString.Invariant($"{answer.Score:0.00}")));
            }
        }

        scores.Add(all.Score(set));
        scores.AddRange(parts.Where(p => p.Key.Length > 0).Select(p => p.Value.Score($"  {p.Key}")));
    }

    /// <summary>Each fold told by weights learnt from the others. A pair given twice, either way round, lies in one fold.</summary>
    private static ImmutableArray<Match> InFolds(ImmutableArray<NamePair> pairs)
    {
        var matchers = Enumerable.Range(0, Folds).Select(fold => new Matcher(Weighing.Learn(LabelledPairs.Lessons(pairs.Where(p => Fold(p) != fold))))).ToArray();
        return [.. pairs.Select(p => matchers[Fold(p)].Score(p.First, p.Second))];
    }

    private static int Fold(NamePair pair)
    {
        string[] names = [pair.First["name"][0].ToLowerInvariant(), pair.Second["name"][0].ToLowerInvariant()];
        Array.Sort(names, StringComparer.Ordinal);
        var hash = 2166136261u;
        foreach (var c in string.Join('|', names))
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash ^ (hash >> 15)) % Folds);
    }
}
