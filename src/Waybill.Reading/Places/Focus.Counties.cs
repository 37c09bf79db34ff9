using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>Which names meet in one county.</content>
internal sealed partial class Focus
{
    /// <summary>How surely other names meet this one in its county: fully where they meet in no other.</summary>
    private double Beside(int number, GazetteerHit hit)
    {
        var sum = 0.0;
        var byCode = counties.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in hit.Codes.AsSpan().Split(' '))
        {
            var code = hit.Codes.AsSpan(part);
            foreach (var other in IsCounty(hit, code) && byCode.TryGetValue(code, out var bearers) ? CollectionsMarshal.AsSpan(bearers) : [])
            {
                sum += other == number ? 0 : 1.0 / Math.Max(1, meetings.GetValueOrDefault(Pair(number, other)));
            }
        }

        return sum;
    }

    private void EnterCounties(ImmutableArray<GazetteerHit> hits)
    {
        var (number, byCode) = (names.Count - 1, counties.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var hit in hits)
        {
            foreach (var part in hit.Codes.AsSpan().Split(' '))
            {
                var code = hit.Codes.AsSpan(part);
                if (!IsCounty(hit, code))
                {
                    continue;
                }

                ref var bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(byCode, code, out _);
                bearers ??= [];
                if (bearers.Count == 0 || bearers[^1] != number)
                {
                    bearers.Add(number);
                }
            }
        }
    }

    private void CountMeetings()
    {
        foreach (var bearers in counties.Values)
        {
            for (var i = 0; i < bearers.Count; i++)
            {
                for (var j = i + 1; j < bearers.Count; j++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(meetings, Pair(bearers[i], bearers[j]), out _)++;
                }
            }
        }
    }

    private static (int, int) Pair(int a, int b) => a < b ? (a, b) : (b, a);

    /// <summary>Whether a code has GeoNames' three parts, as <c>US.TN.079</c>: the second-level division that a place lies in or is.</summary>
    private static bool IsCounty(GazetteerHit hit, ReadOnlySpan<char> code) => hit.Place.Kind != "A.ADM1" && code.Count('.') == 2;
}
