using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;

namespace Waybill.Reference.Screening;

/// <summary>An entry as bytes: JSON without a member that says nothing.</summary>
internal static class StoredEntry
{
    public static void Write(Utf8JsonWriter writer, ListEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Entity.Id);
        writer.WriteString("schema", entry.Entity.Schema);
        writer.WriteString("caption", entry.Caption);
        EntityJson.WriteProperties(writer, entry.Entity);
        Texts(writer, "datasets", entry.Datasets);
        Texts(writer, "referents", entry.Referents);
        Text(writer, "first", entry.FirstSeen);
        Text(writer, "last", entry.LastSeen);
        Text(writer, "change", entry.LastChange);
        if (!entry.Target)
        {
            writer.WriteBoolean("target", false);
        }

        Listings(writer, entry.Listings);
        writer.WriteEndObject();
    }

    public static Entity Entity(ReadOnlyMemory<byte> stored)
    {
        using var json = JsonDocument.Parse(stored);
        return Entity(json.RootElement);
    }

    public static ListEntry Entry(ReadOnlyMemory<byte> stored)
    {
        using var document = JsonDocument.Parse(stored);
        var json = document.RootElement;
        return new ListEntry(Entity(json), EntityJson.Text(json, "caption") ?? "")
        {
            Datasets = Texts(json, "datasets"),
            Referents = Texts(json, "referents"),
            FirstSeen = EntityJson.Text(json, "first"),
            LastSeen = EntityJson.Text(json, "last"),
            LastChange = EntityJson.Text(json, "change"),
            Target = !json.TryGetProperty("target", out _),
            Listings = Listings(json),
        };
    }

    private static Entity Entity(JsonElement json) =>
        EntityJson.TryRead(json, out var entity, out var because) ? entity : throw new InvalidOperationException($"An entry was stored with {because}.");

    private static void Listings(Utf8JsonWriter writer, ImmutableArray<Listing> listings)
    {
        if (listings.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("listings");
        foreach (var listing in listings)
        {
            writer.WriteStartObject();
            Text(writer, "by", listing.Authority);
            Text(writer, "under", listing.Programme);
            Text(writer, "from", listing.From is { } from ? LocalDatePattern.Iso.Format(from) : null);
            Text(writer, "until", listing.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<Listing> Listings(JsonElement json) =>
        json.TryGetProperty("listings", out var listings)
            ? [.. listings.EnumerateArray().Select(l => new Listing(EntityJson.Text(l, "by"), EntityJson.Text(l, "under"), Day(l, "from"), Day(l, "until")))]
            : [];

    private static LocalDate? Day(JsonElement json, string member) =>
        EntityJson.Text(json, member) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    private static void Text(Utf8JsonWriter writer, string member, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(member, value);
        }
    }

    private static void Texts(Utf8JsonWriter writer, string member, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(member);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<string> Texts(JsonElement json, string member) =>
        json.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(v => v.GetString() ?? "")] : [];
}
