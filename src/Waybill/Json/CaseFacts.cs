using System.Text.Json;

namespace Waybill.Json;

/// <summary>How the facts of a case are written down: a kind in one word and a payload on one line.</summary>
public static class CaseFacts
{
    private static readonly (string Kind, Type Type)[] Kinds =
    [
        ("opened", typeof(CaseFact.Opened)),
        ("evidence-added", typeof(CaseFact.EvidenceAdded)),
        ("evidence-dated", typeof(CaseFact.EvidenceDated)),
        ("evidence-put-back", typeof(CaseFact.EvidencePutBack)),
        ("checked", typeof(CaseFact.Checked)),
        ("dossier-published", typeof(CaseFact.DossierPublished)),
    ];

    /// <summary>The kind of a fact and its payload, JSON without a line break.</summary>
    public static (string Kind, string Payload) Write(CaseFact fact) =>
        (Kinds.First(k => k.Type == fact.GetType()).Kind, JsonSerializer.Serialize(fact, fact.GetType(), Contract.Line));

    /// <summary>The fact that a kind and a payload write down.</summary>
    /// <exception cref="FormatException">The kind is unknown here, or the payload is not of its shape.</exception>
    public static CaseFact Read(string kind, string payload)
    {
        var type = Array.Find(Kinds, k => k.Kind == kind).Type
            ?? throw new FormatException($"'{kind}' is no kind of case entry that this version knows; a later version of Waybill may have written it.");
        try
        {
            return (CaseFact?)JsonSerializer.Deserialize(payload, type, Contract.Line) ?? throw new FormatException($"A payload of kind '{kind}' is null.");
        }
        catch (JsonException fault)
        {
            throw new FormatException($"A payload of kind '{kind}' is not of its shape: {fault.Message}", fault);
        }
    }
}
