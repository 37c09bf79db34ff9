using System.Text;

namespace Waybill.Tracks.Events;

/// <summary>Who a ship says she is; empty where it was not said.</summary>
internal sealed record StatedIdentity(string Name, string CallSign, string Imo);

/// <summary>Identities by number, each held once. As many are held as ships broadcast different ones.</summary>
internal sealed class IdentityTable
{
    private readonly List<StatedIdentity> all = [new("", "", "")];
    private readonly Dictionary<StatedIdentity, int> numbers = [];
    private readonly Dictionary<uint, (byte[] Said, int Number)> last = [];

    public StatedIdentity this[int number] => all[number];

    /// <summary>The number of what a ship says; most say the same as before. An IMO number whose last digit is wrong counts as none.</summary>
    public int Number(uint mmsi, ReadOnlySpan<byte> name, ReadOnlySpan<byte> callSign, ReadOnlySpan<byte> imo)
    {
        if (name.IsEmpty && callSign.IsEmpty && imo.IsEmpty)
        {
            return 0;
        }

        Span<byte> said = stackalloc byte[Math.Min(name.Length, 60) + Math.Min(callSign.Length, 30) + Math.Min(imo.Length, 30) + 2];
        var length = Append(said, 0, name, 60);
        length = Append(said, length, callSign, 30);
        length = Append(said, length, imo, 30) - 1;
        said = said[..length];
        if (last.TryGetValue(mmsi, out var before) && said.SequenceEqual(before.Said))
        {
            return before.Number;
        }

        var parts = Encoding.UTF8.GetString(said).Split('\0');
        var number = Number(new StatedIdentity(Tidy(parts[0]), Tidy(parts[1]), Waybill.Imo.TryParse(parts[2], out var hull) ? hull.ToString() : ""));
        last[mmsi] = (said.ToArray(), number);
        return number;
    }

    private int Number(StatedIdentity identity)
    {
        if (identity is { Name: "", CallSign: "", Imo: "" })
        {
            return 0;
        }

        if (!numbers.TryGetValue(identity, out var number))
        {
            numbers[identity] = number = all.Count;
            all.Add(identity);
        }

        return number;
    }

    private static int Append(Span<byte> said, int at, ReadOnlySpan<byte> text, int most)
    {
        text = text[..Math.Min(text.Length, most)];
        text.CopyTo(said[at..]);
        if (at + text.Length < said.Length)
        {
            said[at + text.Length] = 0;
        }

        return at + text.Length + 1;
    }

    private static string Tidy(string text) => string.Join(' ', text.ToUpperInvariant().Split([' ', '@'], StringSplitOptions.RemoveEmptyEntries));
}
