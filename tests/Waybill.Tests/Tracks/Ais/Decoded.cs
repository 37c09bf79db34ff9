using System.Text;
using System.Text.Json;
using Waybill.Tracks.Ais;
using Xunit;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>What the decoder made of some lines, as a user of <c>ais decode --jsonl --summary</c> sees it.</summary>
internal sealed record Decoded(JsonElement[] Messages, DecodeCounts Counts)
{
    public static Decoded Of(ReadOnlySpan<byte> lines, DecodeOptions? options = null)
    {
        using var input = new MemoryStream(lines.ToArray());
        using var output = new MemoryStream();
        var counts = new DecodeCounts();
        AisFile.Decode(input, null, output, options ?? new DecodeOptions(), counts, TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(output.ToArray());
        return new([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)], counts);
    }

    public static Decoded Lines(params string[] lines) => Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static Decoded File(string path, DecodeOptions? options = null) => Of(System.IO.File.ReadAllBytes(path), options);

    /// <summary>A sentence with its checksum, made from what stands between '!' and '*'.</summary>
    public static string Sentence(string body) => $"!{body}*{Encoding.ASCII.GetBytes(body).Aggregate(0, (sum, c) => sum ^ c):X2}";

    /// <summary>A tag block with its checksum.</summary>
    public static string Tagged(string fields, string sentence) => $"\\{fields}*{Encoding.ASCII.GetBytes(fields).Aggregate(0, (sum, c) => sum ^ c):X2}\\{sentence}";

    /// <summary>Every line is a message's first part, a later part, or rejected.</summary>
    public void AddsUp() => Assert.Equal(Counts.Lines, Counts.Messages + Counts.Fragments + Counts.Rejected.Sum(r => r.Value));
}
