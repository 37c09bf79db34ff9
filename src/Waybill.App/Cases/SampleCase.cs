using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Waybill.App.Commands;
using Waybill.Json;
using Waybill.Storage;

namespace Waybill.App.Cases;

/// <summary>The sample case: documents written for it, named in a manifest beside them.</summary>
internal static class SampleCase
{
    private const string Name = "caspian-drones";

    /// <summary>Builds the case in a new folder from the files that came with the program.</summary>
    public static async Task<CaseFile> BuildAsync(Bench bench, string folder, CancellationToken cancellationToken)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples", Name);
        var manifest = await ReadAsync(Path.Combine(samples, "case.json"), cancellationToken);
        var file = await CaseFile.CreateAsync(folder, manifest.Title, manifest.Notice, "demo", bench.Clock, cancellationToken);
        try
        {
            foreach (var (name, published) in manifest.Files)
            {
                var added = await Evidences.AddAsync(bench, file, Path.Combine(samples, name), name, published, "demo", cancellationToken);
                if (added.Note is { } note)
                {
                    bench.Terminal.Note(note);
                }
            }

            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task<Manifest> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<Manifest>(stream, Contract.Line, cancellationToken)
            ?? throw new InvalidDataException($"{path} is empty: expected the sample case's title, notice and files.");
    }

    private sealed record Manifest(string Title, string Notice, ImmutableArray<SampleFile> Files);

    private sealed record SampleFile(string Name, LocalDate? Published);
}
