namespace Waybill.App.Commands;

/// <summary>Opens what the verbs of <c>ais</c> are given.</summary>
internal static class AisInput
{
    public static Stream Open(string file)
    {
        if (file == "-")
        {
            return Console.OpenStandardInput();
        }

        if (!File.Exists(file))
        {
            throw new UsageException($"'{file}' was not found; give a file of AIS sentences.");
        }

        return new FileStream(file, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, BufferSize = 0, Options = FileOptions.SequentialScan });
    }
}
