using Waybill.Reference.Law;

namespace Waybill.Reference;

public sealed partial class Shelf
{
    private readonly Lock lawLock = new();
    private LawBook? law;
    private Platforms? platforms;
    private VetoTable? vetoes;

    /// <summary>The legal rules on arms transfers.</summary>
    public LawBook Law
    {
        get
        {
            lock (lawLock)
            {
                return law ??= LawBook.Read(
                    PathTo("law"), Platforms,
                    code => code.Length == 3 ? Countries.ByCode(code)?.Name : null,
                    word => (word.Length is 2 or 3 ? Countries.ByCode(word) : null)?.Code ?? Countries.ByName(word)?.Code);
            }
        }
    }

    /// <summary>Makes of weapon, with their ranges and where the lists have them.</summary>
    public Platforms Platforms
    {
        get
        {
            lock (lawLock)
            {
                return platforms ??= Platforms.Read(PathTo("law/platforms.csv"));
            }
        }
    }

    /// <summary>The vetoes of the Security Council.</summary>
    public VetoTable Vetoes
    {
        get
        {
            lock (lawLock)
            {
                return vetoes ??= VetoTable.Read(PathTo("law/vetoes.csv"));
            }
        }
    }
}
