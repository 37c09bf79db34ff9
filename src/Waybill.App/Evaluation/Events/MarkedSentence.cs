using System.Text;
using Waybill.Reading.Events;

namespace Waybill.App.Evaluation.Events;

/// <summary>A sentence with <c>&lt;s&gt;…&lt;/s&gt;</c> around the source and <c>&lt;t&gt;…&lt;/t&gt;</c> around the target.</summary>
internal static class MarkedSentence
{
    /// <summary>The sentence without its marks; null where one party is not marked. A party marked twice counts where it stands first.</summary>
    public static MarkedEvent? Read(string marked, string root)
    {
        var (text, starts, found) = (new StringBuilder(), new Dictionary<char, int>(), new Dictionary<char, TextSpan>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i) is ['<', 's' or 't', '>', ..])
            {
                starts[marked[i + 1]] = text.Length;
                i += 2;
            }
            else if (marked.AsSpan(i) is ['<', '/', 's' or 't', '>', ..])
            {
                if (starts.Remove(marked[i + 2], out var start))
                {
                    found.TryAdd(marked[i + 2], new TextSpan(start, text.Length));
                }

                i += 3;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return found.TryGetValue('s', out var source) && found.TryGetValue('t', out var target) ? new MarkedEvent(text.ToString(), source, target, root) : null;
    }
}
