using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Waybill.Reference.Lists;
using Waybill.Reference.Screening;

namespace Waybill.App.Screening;

/// <summary>What a screening says, as JSON: the lists with their age, and the matches.</summary>
internal static class ScreenJson
{
    private static readonly JsonWriterOptions Page = new() { Indented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<ListSummary> lists, IReadOnlyList<Screened> screened, LocalDate? on)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Page);
        json.WriteStartObject();
        json.WriteStartArray("lists");
        foreach (var list in lists)
        {
            List(json, list);
        }

        json.WriteEndArray();
        json.WriteNumber("queries", screened.Count);
        json.WriteStartArray("matches");
        foreach (var one in screened)
        {
            foreach (var hit in one.Answer.Hits)
            {
                Hit(json, one.Asked.Words, hit, on);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void List(Utf8JsonWriter json, ListSummary list)
    {
        json.WriteStartObject();
        json.WriteString("name", list.Name);
        json.WriteString("title", list.Title);
        json.WriteString("format", list.Format);
        json.WriteString("date", LocalDatePattern.Iso.Format(list.Date));
        json.WriteString("dateFrom", list.DateFrom.ToString().ToLowerInvariant());
        json.WriteNumber("entries", list.Entries);
        json.WriteStartObject("rejected");
        foreach (var (reason, count) in list.Rejected)
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
        json.WriteString("file", list.File);
        json.WriteEndObject();
    }

    private static void Hit(Utf8JsonWriter json, string query, ScreeningHit hit, LocalDate? on)
    {
        json.WriteStartObject();
        json.WriteString("query", query);
        json.WriteString("id", hit.Entry.Entity.Id);
        json.WriteString("caption", hit.Entry.Caption);
        json.WriteString("schema", hit.Entry.Entity.Schema);
        json.WriteNumber("score", Math.Round(hit.Match.Score, 4));
        json.WriteBoolean("match", true); // Only what reaches the threshold is told.
        json.WriteString("listed", hit.Listed is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteString("list", hit.List.Name);
        json.WriteString("edition", LocalDatePattern.Iso.Format(hit.List.Date));
        if (on is { } asked)
        {
            var then = hit.On(asked);
            json.WriteStartObject("listedOn");
            json.WriteString("date", LocalDatePattern.Iso.Format(asked));
            json.WriteString("answer", then.Word);
            json.WriteString("because", then.Because);
            json.WriteEndObject();
        }

        Listings(json, hit);
        ExplanationsJson.Write(json, hit.Match, "why");
        json.WriteEndObject();
    }

    private static void Listings(Utf8JsonWriter json, ScreeningHit hit)
    {
        json.WriteStartArray("listings");
        foreach (var listing in hit.Listings)
        {
            json.WriteStartObject();
            json.WriteString("authority", listing.Authority);
            json.WriteString("programme", listing.Programme);
            json.WriteString("from", listing.From is { } from ? LocalDatePattern.Iso.Format(from) : null);
            json.WriteString("until", listing.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
