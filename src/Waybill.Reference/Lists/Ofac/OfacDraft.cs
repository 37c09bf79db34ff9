using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>An entry of OFAC's list while it is put together, in whichever of its forms it is written.</summary>
internal sealed class OfacDraft(string number, string type, CountryCodes countries)
{
    private readonly List<Listing> listings = [];

    /// <summary>The entity so far.</summary>
    public EntityDraft Entity { get; } = new($"ofac-{number}", Schema(type));

    /// <summary>The name the list gives it, as it writes it.</summary>
    public string Caption { get; private set; } = "";

    public OfacDraft Named(string name)
    {
        Caption = name.Trim();
        NameOrder.Add(Entity, "name", name);
        return this;
    }

    /// <summary>An alias by OFAC's word for it: a.k.a., f.k.a., n.k.a.; those it marks weak are too short or common to go by alone.</summary>
    public void Alias(string kind, string? name, bool weak) =>
        NameOrder.Add(Entity, weak ? "weakAlias" : kind.StartsWith('f') ? "previousName" : "alias", name);

    public void Programme(string? programme)
    {
        if (!string.IsNullOrWhiteSpace(programme))
        {
            Entity.Add("program", programme);
            listings.Add(new Listing(ListNames.Ofac.Authority, programme.Trim(), null));
        }
    }

    public void Listed(Listing listing) => listings.Add(listing);

    public void Country(string property, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            Entity.Add(property, countries.Of(words));
        }
    }

    public ListEntry Finish()
    {
        Entity.Add("topics", "sanction");
        return new ListEntry(Entity.Finish(), Caption) { Listings = [.. listings] };
    }

    private static string Schema(string type) => type.Trim().ToUpperInvariant() switch
    {
        "INDIVIDUAL" => "Person",
        "VESSEL" => "Vessel",
        "AIRCRAFT" => "Airplane",
        _ => "Organization",
    };
}
