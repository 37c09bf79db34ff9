using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;

namespace Waybill.Screening;

/// <summary>
/// Names that nobody has, made from those of lists: parts of two or three names of one kind put together, a third of them then misspelt. The
/// same seed makes the same names.
/// </summary>
internal sealed class MadeNames
{
    private static readonly string[] Kinds = ["Person", "Organization", "Vessel"];
    private static readonly string[] Countries = ["ir", "ru", "sy", "kp", "cn", "ae", "tr", "iq", "lb", "by", "mm", "pa", "lr", "mt"];
    private readonly Dictionary<(string Schema, bool Latin), string[][]> parts;
    private readonly Random random;

    public MadeNames(IEnumerable<ListEntry> entries, int seed)
    {
        random = new Random(seed);
        parts = entries.Where(e => Kinds.Contains(e.Entity.Schema))
            .SelectMany(e => e.Entity["name"].Concat(e.Entity["alias"]).Select(n => (e.Entity.Schema, Name: n)))
            .Select(n => ((n.Schema, Latin: n.Name.All(char.IsAscii)), Words: n.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(n => n.Words.Length is > 0 and < 12)
            .GroupBy(n => n.Item1).ToDictionary(g => g.Key, g => g.Select(n => n.Words).ToArray());
    }

    /// <summary>Who or what nobody is: half persons, the rest organisations and a few ships.</summary>
    public Entity Next(int number)
    {
        var schema = random.Next(20) switch { < 11 => "Person", < 18 => "Organization", _ => "Vessel" };
        var draft = new EntityDraft($"made-{number}", schema).Add("name", Name(schema));
        if (random.Next(4) == 0)
        {
            draft.Add("alias", Misspelt(draft.First("name") ?? ""));
        }

        if (schema == "Vessel")
        {
            draft.Add("imoNumber", Hull()).Add("flag", Countries[random.Next(Countries.Length)]);
        }
        else
        {
            draft.Add("country", Countries[random.Next(Countries.Length)]).Add(schema == "Person" ? "birthDate" : "incorporationDate", $"{1935 + random.Next(70)}");
        }

        return draft.Finish();
    }

    /// <summary>The name of an entry as another might write it, to be looked for.</summary>
    public Entity Asked(Entity entity, int number)
    {
        var name = Misspelt(entity["name"][0]);
        var words = name.Split(' ');
        name = words.Length < 3 || entity.Schema != "Person" ? name : random.Next(3) switch
        {
            0 => $"{words[^1]}, {string.Join(' ', words[..^1])}",
            1 => string.Join(' ', words.Where((_, i) => i != 1)),
            _ => name,
        };
        return new EntityDraft($"asked-{number}", entity.Schema).Add("name", name).Finish();
    }

    private string Name(string schema)
    {
        // Nobody writes half a name in one script and half in another.
        var latin = random.Next(30) > 0 || !parts.ContainsKey((schema, false));
        var (one, other) = (Pick(schema, latin), Pick(schema, latin));
        var cut = Math.Max(1, one.Length / 2);
        var words = one.Take(cut).Concat(other.Skip(Math.Max(0, other.Length - Math.Max(1, other.Length / 2))));
        var name = string.Join(' ', random.Next(3) == 0 ? words.Append(Pick(schema, latin)[0]) : words);
        return random.Next(3) == 0 ? Misspelt(name) : name;
    }

    private string[] Pick(string schema, bool latin) => parts[(schema, latin)][random.Next(parts[(schema, latin)].Length)];

    /// <summary>One letter left out, doubled, changed for its neighbour, or another put in its place.</summary>
    private string Misspelt(string name)
    {
        if (name.Length < 4)
        {
            return name;
        }

        var at = random.Next(1, name.Length - 1);
        return random.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            _ => $"{name[..at]}{"aeiouy"[random.Next(6)]}{name[(at + 1)..]}",
        };
    }

    private string Hull()
    {
        var digits = random.Next(100_000, 999_999).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
        var sum = digits.Select((d, i) => (d - '0') * (7 - i)).Sum();
        return $"{digits}{sum % 10}";
    }
}
