using System.Text.Json.Serialization;
using NodaTime;

namespace Waybill;

/// <summary>An uncertain day: it lies between two days, both included; a null bound is open.</summary>
public readonly record struct When
{
    /// <summary>Makes an interval of days.</summary>
    /// <exception cref="ArgumentException">The earliest day lies after the latest.</exception>
    [JsonConstructor]
    public When(LocalDate? earliest, LocalDate? latest)
    {
        if (earliest > latest)
        {
            throw new ArgumentException($"The earliest day {earliest} lies after the latest {latest}.");
        }

        (Earliest, Latest) = (earliest, latest);
    }

    /// <summary>The first day it can be; null where open.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day it can be; null where open.</summary>
    public LocalDate? Latest { get; }

    /// <summary>One certain day.</summary>
    public static When On(LocalDate day) => new(day, day);

    /// <summary>Whether some day lies in both.</summary>
    public bool Overlaps(When other) => !(Latest < other.Earliest) && !(other.Latest < Earliest);

    /// <inheritdoc/>
    public override string ToString() => Earliest == Latest && Earliest is { } day ? Iso(day) : $"{Iso(Earliest)}/{Iso(Latest)}";

    private static string Iso(LocalDate? day) => day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : "..";
}
