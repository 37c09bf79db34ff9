using System.Collections.Immutable;

namespace Waybill.Publishing;

/// <summary>The style sheet, the script, the sign and the fonts that every page uses; they travel inside the assembly.</summary>
internal static class Assets
{
    private const string Prefix = "assets/";

    public static ImmutableArray<SiteFile> All { get; } =
        [.. typeof(Assets).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new SiteFile(n, MediaTypeOf(n), Read(n)))];

    public static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string MediaTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    };
}
