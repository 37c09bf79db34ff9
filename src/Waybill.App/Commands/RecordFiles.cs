using Waybill.Reference;
using Waybill.Reference.Lists;
using Waybill.Reference.Registers;
using Waybill.Reference.Screening;

namespace Waybill.App.Commands;

/// <summary>Loads what the user lays beside the shelf.</summary>
internal static class RecordFiles
{
    /// <summary>Registers as files, ready for the checks.</summary>
    /// <exception cref="UsageException">A file is no register.</exception>
    public static IEnumerable<RegisterFile> Registers(Bench bench, IReadOnlyCollection<string>? paths) =>
        (paths ?? []).Select(path => new RegisterFile(Path.GetFileName(path), Register(bench, path)) { Sha256 = Fingerprint.OfFile(path) });

    /// <summary>Lists as files; what is no file is said where they are opened.</summary>
    public static IEnumerable<ListOrigin> Lists(IReadOnlyCollection<string>? paths) =>
        (paths ?? []).Select(path => new ListOrigin(path) { Sha256 = File.Exists(path) ? Fingerprint.OfFile(path) : null });

    /// <summary>Registers and lists together; null lists where there are none.</summary>
    /// <exception cref="UsageException">A list cannot be used, so that none is.</exception>
    public static Records Of(Bench bench, IEnumerable<RegisterFile> registers, IEnumerable<ListOrigin> lists) => new()
    {
        Registers = [.. registers],
        Lists = lists.ToList() is [_, ..] given ? Index(bench, given) : null,
    };

    /// <summary>A register from its file; rows that could not be read are told of.</summary>
    public static TradeRegister Register(Bench bench, string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no register {path}.");
        }

        try
        {
            var register = TradeRegister.Read(path);
            foreach (var row in register.Rejected.Take(10))
            {
                bench.Terminal.Note($"{path}, {row}.");
            }

            if (register.Rejected.Length > 0)
            {
                bench.Terminal.Note($"{path}: {register.Deals.Length} deals read, {register.Rejected.Length} rows rejected.");
            }

            return register;
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static ScreeningIndex Index(Bench bench, List<ListOrigin> lists)
    {
        try
        {
            return ScreeningIndex.Of(lists, bench.Shelf);
        }
        catch (UnreadableListException fault)
        {
            throw new UsageException(fault.Message);
        }
    }
}
