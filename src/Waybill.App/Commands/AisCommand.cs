using System.CommandLine;

namespace Waybill.App.Commands;

/// <summary><c>ais</c>: what ships' radios said.</summary>
internal static class AisCommand
{
    public static Command Make(Bench bench) => new("ais", "Ship tracks: AIS sentences to messages, positions to segments and events.")
    {
        AisDecodeCommand.Make(bench),
        AisSegmentsCommand.Make(bench),
        AisEventsCommand.Make(bench),
        AisVoyagesCommand.Make(bench),
        AisScenarioCommand.Make(bench),
    };
}
