using Waybill.Reference;
using Waybill.Reference.Registers;

namespace Waybill.App.Commands;

/// <summary>Loads what the user lays beside the shelf.</summary>
internal static class RecordFiles
{
    /// <exception cref="UsageException">A file is no register or no list.</exception>
    public static Records Read(Bench bench, IReadOnlyCollection<string>? registers, string[]? lists) => new()
    {
        Registers = [.. (registers ?? []).Select(path => (Path.GetFileName(path), Register(bench, path)))],
        Lists = lists is [_, ..] ? ScreenCommand.Open(bench, lists) : null,
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
}
