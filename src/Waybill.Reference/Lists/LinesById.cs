using System.Security.Cryptography;
using System.Text;

namespace Waybill.Reference.Lists;

/// <summary>On which line each entry of a list begins, by its id; 12 bytes an entry, so that a list of millions can be cited.</summary>
internal sealed class LinesById
{
    private readonly List<(ulong Id, int Line)> lines = [];
    private bool sorted;

    public void Add(string id, int line)
    {
        lines.Add((Key(id), line));
        sorted = false;
    }

    /// <summary>The first line of that id; null where there is none.</summary>
    public int? Of(string id)
    {
        lock (lines)
        {
            if (!sorted)
            {
                lines.Sort();
                sorted = true;
            }
        }

        var key = Key(id);
        var at = lines.BinarySearch((key, 0));
        at = at < 0 ? ~at : at;
        return at < lines.Count && lines[at].Id == key ? lines[at].Line : null;
    }

    private static ulong Key(string id) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
