using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Names;

/// <summary>Somebody who acts under a name of their own: an armed group, a state body, an international one.</summary>
/// <param name="Name">The name an analyst writes.</param>
/// <param name="Code">What a claim calls them as supplier or recipient: the state's ISO 3166-1 alpha-3, else the group's name; null for a body of no state.</param>
/// <param name="Type">Group or organisation.</param>
internal sealed record KnownActor(string Name, string? Code, NameType Type);

/// <summary>Armed groups and public bodies that reports on arms name without their state. Public knowledge; the names follow UN documents.</summary>
internal static class KnownActors
{
    /// <summary>Name as an analyst writes it; other spellings after a bar.</summary>
    private const string Groups = """
        Houthis|Houthi|Houthi rebels|Houthi movement|Houthi forces|Houthi fighters|Houthi militia|Ansar Allah|Ansarullah|Ansarallah|Al-Huthi|Al-Houthi|Huthi|Huthis
        Hezbollah|Hizbullah|Hizballah|Hezbullah|Hizbollah
        Hamas|Izz ad-Din al-Qassam Brigades|Al-Qassam Brigades
        Palestinian Islamic Jihad|Islamic Jihad
        al-Shabaab|al-Shabab|Al-Shabaab|Al-Shabab|Shabaab
        al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|AQAP
        Islamic State|ISIS|ISIL|Daesh|IS
        Boko Haram
        Taliban
        Haftar|Khalifa Haftar|Libyan National Army|LNA|Libyan Arab Armed Forces|LAAF|General Haftar|Haftar Armed Forces|HAF
        Rapid Support Forces|RSF
        Free Syrian Army|FSA
        Syrian Democratic Forces|SDF
        Kurdistan Workers' Party|PKK
        YPG|People's Protection Units
        Kataib Hezbollah|Kata'ib Hizballah
        Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Hashd al-Shaabi
        M23|March 23 Movement
        FDLR|Democratic Forces for the Liberation of Rwanda
        Lord's Resistance Army|LRA
        Tigray People's Liberation Front|TPLF
        SPLA-IO|SPLM-IO
        UNITA
        Revolutionary United Front|RUF
        LURD
        FARC|Revolutionary Armed Forces of Colombia
        AUC|United Self-Defense Forces of Colombia|United Self-Defence Forces of Colombia
        Shining Path|Sendero Luminoso
        Kosovo Liberation Army|KLA|UCK
        Renamo|RENAMO
        Moro Islamic Liberation Front|MILF
        New People's Army|NPA
        Justice and Equality Movement|JEM
        Hayat Tahrir al-Sham|HTS|Nusra Front|al-Nusra|Jabhat al-Nusra
        Khmer Rouge
        United Wa State Army|UWSA
        Free Aceh Movement|GAM
        Hezb-e Islami|Hizb-i Islami
        ELN
        Contras|contras|Nicaraguan rebels|Nicaraguan contras
        Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam
        IRA|Irish Republican Army|Provisional IRA
        ETA
        Polisario|Polisario Front
        Wagner|Wagner Group|Wagner mercenaries
        Arakan Army
        Lashkar-e-Taiba
        Seleka|Anti-balaka
        Donetsk separatists|Luhansk separatists
        Giants Brigades|Giants
        Security Belt|Security Belt Forces
        Southern Transitional Council|STC
        Northern Alliance
        Janjaweed
        JNIM
        ADF|Allied Democratic Forces
        MODEL
        NDFB
        Hutu militias|Interahamwe
        """;

    /// <summary>State code, analyst's name, other spellings.</summary>
    private const string StateBodies = """
        USA|White House
        USA|Pentagon|Defense Department|Department of Defense
        USA|State Department|Department of State|US State Department
        USA|US Treasury|Treasury Department|OFAC|Office of Foreign Assets Control
        USA|National Security Council|White House National Security Council
        USA|US Central Command|Central Command|CENTCOM|US Naval Forces Central Command|NAVCENT
        USA|US Navy|Navy SEALs|US Fifth Fleet|Fifth Fleet|U.S. Navy|U.S. 5th Fleet
        USA|CIA|Central Intelligence Agency
        USA|Capitol Hill
        USA|US Congress|Congress
        USA|US Coast Guard
        GBR|Royal Navy|Royal Marines|Royal Air Force|HMS
        GBR|Downing Street|Whitehall
        GBR|Foreign Office|Foreign, Commonwealth and Development Office|FCDO
        RUS|Kremlin
        RUS|Rosoboronexport
        RUS|Russian Aerospace Forces
        RUS|Duma|State Duma
        RUS|FSB
        RUS|GRU
        IRN|Revolutionary Guards|IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guard|Islamic Revolution Guards Corps|Iranian Revolutionary Guards
        IRN|Quds Force|Qods Force|IRGC-QF
        IRN|IRISL|Islamic Republic of Iran Shipping Lines
        IRN|Mahan Air
        ISR|IDF|Israel Defense Forces|Israel Defence Forces
        ISR|Knesset
        ISR|Mossad
        FRA|Elysee|Élysée|Elysée|Quai d'Orsay
        DEU|Bundestag|Bundeswehr
        TUR|TIKA
        UKR|Verkhovna Rada
        PRK|KOMID|Korea Mining Development Trading Corporation
        PRK|Korean Central News Agency|KCNA
        PRK|Korean People's Army|KPA
        CHN|People's Liberation Army|PLA
        CHN|Norinco|NORINCO
        PAK|ISI|Inter-Services Intelligence
        KOR|Blue House
        PSE|Palestinian Authority
        SAU|Royal Saudi Air Force
        NGA|State Security Service
        MMR|Tatmadaw
        VEN|Miraflores
        SDN|Sudanese Armed Forces|SAF
        LBN|Lebanese Armed Forces
        """;

    private const string OtherBodies = """
        United Nations|UN|U.N.
        Security Council|UN Security Council|United Nations Security Council|U.N. Security Council
        Panel of Experts|Panel|UN Panel of Experts|UN panel
        Group of Experts
        Sanctions Committee|Committee|1718 Committee|1737 Committee|2140 Committee
        General Assembly
        International Atomic Energy Agency|IAEA
        European Union|EU|European Commission|European Council
        NATO
        African Union|AU
        Arab League
        ECOWAS
        Interpol|INTERPOL
        Amnesty International
        Human Rights Watch
        Conflict Armament Research
        SIPRI
        Operation Irini|EUNAVFOR MED|EUNAVFOR
        UNIFIL
        Reuters
        Associated Press|AP
        Agence France-Presse|AFP
        CNN
        BBC
        Al Jazeera
        """;

    private static readonly Dictionary<string, KnownActor> ByName = Build();

    /// <summary>Names by their first token, longest first.</summary>
    private static readonly FrozenDictionary<string, string[][]> ByFirst = ByName.Keys
        .Select(n => n.Split(' '))
        .GroupBy(w => w[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The known actor whose name begins at a token, and how many tokens it takes.</summary>
    public static (KnownActor Actor, int Length)? At(Syntax syntax, int at)
    {
        var token = syntax.Tokens[at].Text.Replace('\u2019', '\'');
        foreach (var words in ByFirst.GetValueOrDefault(token, []))
        {
            if (Matches(syntax, at, words))
            {
                return (ByName[string.Join(' ', words)], words.Length);
            }
        }

        return null;
    }

    public static KnownActor? ByExactName(string name) => ByName.GetValueOrDefault(name);

    private static bool Matches(Syntax syntax, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= syntax.Tokens.Length || syntax.Tokens[at + i].Text.Replace('\u2019', '\'') != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, KnownActor> Build()
    {
        var byName = new Dictionary<string, KnownActor>(StringComparer.Ordinal);
        foreach (var names in Rows(Groups))
        {
            AddAll(new KnownActor(names[0], names[0], NameType.Group), names);
        }

        foreach (var names in Rows(StateBodies))
        {
            AddAll(new KnownActor(names[1], names[0], NameType.Organisation), names[1..]);
        }

        foreach (var names in Rows(OtherBodies))
        {
            AddAll(new KnownActor(names[0], null, NameType.Organisation), names);
        }

        return byName;

        void AddAll(KnownActor actor, string[] names)
        {
            foreach (var name in names)
            {
                byName.TryAdd(name, actor);
            }
        }
    }

    private static IEnumerable<string[]> Rows(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => r.Split('|'));
}
