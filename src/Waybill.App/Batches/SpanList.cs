using System.Collections.Immutable;
using System.Text.Json;
using Waybill.App.Commands;
using Waybill.Reading.Places;
using Waybill.Reference;

namespace Waybill.App.Batches;

/// <summary>Spans that the user wants resolved to places, by the file they lie in.</summary>
internal sealed class SpanList
{
    private readonly ILookup<string, TextSpan> byFile;

    private SpanList(ILookup<string, TextSpan> byFile) => this.byFile = byFile;

    /// <summary>Reads JSON lines of <c>file</c>, <c>start</c> and <c>end</c>.</summary>
    /// <exception cref="UsageException">The file is missing, or a line is not of that form, or places are not what is asked for.</exception>
    public static async Task<SpanList> LoadAsync(string path, ImmutableArray<string> only, CancellationToken cancellationToken)
    {
        if (only is not { IsDefault: false, Length: 1 } || only[0] != "places")
        {
            throw new UsageException("--spans resolves places: it wants --only places beside it.");
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file {path} to read spans from.");
        }

        var spans = new List<(string File, TextSpan Span)>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                spans.Add(Parse(line) ?? throw new UsageException(FormattableString.Invariant(
                    $"{path}, line {number}: expected {{\"file\":\"…\",\"start\":0,\"end\":1}} with start before end.")));
            }
        }

        return new SpanList(spans.ToLookup(s => s.File, s => s.Span));
    }

    /// <summary>The report with exactly one place for each span given for its file, in their order; null where a span cannot be resolved.</summary>
    public Report Resolve(Report report, Shelf shelf)
    {
        var document = report.Document;
        var spans = byFile[document.File].ToImmutableArray();
        var inside = spans.Where(s => s.End <= document.Text.Length).ToImmutableArray();
        var resolved = new Queue<PlaceMention>(PlaceResolver.Resolve(document, inside, shelf));
        return report with
        {
            Places = [.. spans.Select(s => s.End <= document.Text.Length
                ? resolved.Dequeue()
                : new PlaceMention(s.Start, s.End, "", PlaceForm.Name, PlaceRole.Location, Metonym: false, null, []))],
        };
    }

    private static (string, TextSpan)? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web) is { File: { } file, Start: { } start, End: { } end } && start >= 0 && end > start
                ? (file, new TextSpan(start, end))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Row(string? File, int? Start, int? End);
}
