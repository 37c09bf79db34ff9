namespace Waybill.Reference.Matching;

/// <summary>The parts of the names of one list, each kept once, since most names share theirs with others. For one thread at a time.</summary>
public sealed class NamePool
{
    private readonly Dictionary<(string Own, PartRole Role, double Weight), NamePart> parts = [];

    /// <summary>The part that stands for all its likes.</summary>
    internal NamePart One(NamePart part)
    {
        var key = (part.Own + "|" + part.Latin, part.Role, part.Weight);
        return parts.TryGetValue(key, out var one) ? one : parts[key] = part;
    }
}
