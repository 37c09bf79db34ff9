using NodaTime;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists.Eu;

/// <summary>An entry of the EU's consolidated list while it is put together, from its XML or its CSV: both tell the same under other names.</summary>
internal sealed class EuDraft(string number, string type, CountryCodes countries)
{
    private readonly List<Listing> listings = [];
    private string caption = "";

    public EntityDraft Entity { get; } =
        new($"eu-fsf-{number}", type.StartsWith('P') || type.StartsWith("person", StringComparison.OrdinalIgnoreCase) ? "Person" : "Organization");

    public bool HasName => caption.Length > 0;

    /// <summary>A name; the first strong one is the chief one.</summary>
    public void Name(string? whole, string? first, string? middle, string? last, string? strong, string? office, string? gender)
    {
        var name = whole ?? string.Join(' ', new[] { first, middle, last }.OfType<string>());
        var weak = strong?.Equals("false", StringComparison.OrdinalIgnoreCase) == true;
        Entity.Add(weak ? "weakAlias" : Entity.Lacks("name") ? "name" : "alias", name);
        caption = caption.Length == 0 || (!weak && Entity.First("name") == name.Trim()) ? name.Trim() : caption;
        if (Entity.Schema == "Person")
        {
            Entity.Add("position", office).Add("gender", gender switch { "M" => "male", "F" => "female", _ => null });
        }
    }

    public void Birth(string? day, string? year, string? place, string? country)
    {
        foreach (var date in ListDays.Prefixes(ListDays.EuropeanDay(day) is { } whole ? NodaTime.Text.LocalDatePattern.Iso.Format(whole) : year))
        {
            Entity.Add("birthDate", date);
        }

        Entity.Add("birthPlace", place).Add("birthCountry", Land(country));
    }

    public void Citizen(string? country) => Entity.Add(Entity.Schema == "Person" ? "citizenship" : "country", Land(country));

    public void Address(string?[] parts, string? country) =>
        Entity.Add("address", string.Join(", ", parts.OfType<string>())).Add("country", Land(country));

    public void Paper(string? kind, string? description, string? number)
    {
        if (number is null)
        {
            return;
        }

        if (description?.Contains("IMO", StringComparison.Ordinal) == true || number.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
        {
            Entity.Add("imoNumber", Numbers.Imo(number));
            return;
        }

        Entity.Add(
            kind?.ToLowerInvariant() switch
            {
                "passport" or "diplpassport" => "passportNumber",
                "fiscalcode" => "taxNumber",
                "swiftbic" => "swiftBic",
                "regnumber" => "registrationNumber",
                _ => Entity.Schema == "Person" ? "idNumber" : "registrationNumber",
            },
            number);
    }

    /// <summary>
    /// The day of designation where the list gives one. The day of the legal act that the entry cites is not it: the act may be a later amendment.
    /// </summary>
    public void Listed(string? programme, LocalDate? designated)
    {
        Entity.Add("program", programme);
        listings.Add(new Listing(ListNames.Eu.Authority, programme, designated));
    }

    public void Act(string? number, string? day) => Entity.Add("summary", number is null ? null : $"Listed by {number}{(day is null ? "" : $", published {day}")}");

    public ListEntry Finish()
    {
        Entity.Add("topics", "sanction");
        return new ListEntry(Entity.Finish(), caption) { Listings = [.. listings.Distinct()] };
    }

    /// <summary>The list writes <c>00</c> for a country it does not know.</summary>
    private string? Land(string? country) => country is null or "00" || country.Equals("UNKNOWN", StringComparison.OrdinalIgnoreCase) ? null : countries.Of(country);
}
