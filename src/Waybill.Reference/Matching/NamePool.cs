using System.Collections.Concurrent;

namespace Waybill.Reference.Matching;

/// <summary>The parts of the names of one list, each made and kept once, since most names share theirs with others.</summary>
public sealed class NamePool
{
    private readonly ConcurrentDictionary<(string Own, string Latin, PartRole Role, bool IsStrict), NamePart> parts = [];

    /// <summary>The part that stands for all its likes.</summary>
    internal NamePart One(string own, string latin, PartRole role, double weight, bool strict) =>
        parts.TryGetValue((own, latin, role, strict), out var one) ? one
        : parts.GetOrAdd((own, latin, role, strict), static (k, w) => new(k.Own, k.Latin, k.Role, w) { IsStrict = k.IsStrict }, weight);
}
