using System.CommandLine;
using Waybill.Reference.Places;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary>The options by which thresholds and ports of events are chosen.</summary>
internal sealed class EventOptions
{
    private readonly Option<string> preset = new("--preset") { Description = "The thresholds: gfw (Global Fishing Watch's, the default) or a file such as --print-preset writes.", HelpName = "NAME|FILE", DefaultValueFactory = _ => "gfw" };
    private readonly Option<string[]> set = new("--set") { Description = "Change one threshold, such as gap.hours=12; may be given again. Events cite the change.", HelpName = "GROUP.NUMBER=VALUE" };
    private readonly Option<string?> ports = new("--ports") { Description = "A table of ports to use instead of the shelf's: name,lat,lon and where wished radius_km, outline, alternates.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(preset);
        command.Add(set);
        command.Add(ports);
    }

    /// <summary>The thresholds wished for.</summary>
    /// <exception cref="InvalidDataException">There are none such.</exception>
    public EventRules Rules(ParseResult parsed) =>
        (parsed.GetValue(set) ?? []).Aggregate(EventPresets.Read(parsed.GetRequiredValue(preset)), EventPresets.With);

    /// <summary>The ports wished for.</summary>
    /// <exception cref="InvalidDataException">The file is not there or is no table of ports.</exception>
    public Ports Ports(ParseResult parsed, Bench bench) => parsed.GetValue(ports) switch
    {
        null => bench.Shelf.Ports,
        var file when File.Exists(file) => PortFile.Read(file),
        var file => throw new InvalidDataException($"'{file}' was not found; --ports wants a table of ports."),
    };
}
