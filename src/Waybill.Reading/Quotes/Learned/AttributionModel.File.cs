using System.Text;
using Waybill.Reading.Tagging;
using Waybill.Reference;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>The model as a file: the format's name, then the three taggers, each after its length.</summary>
public sealed partial class AttributionModel
{
    private const string Format = "waybill-attributions-1";

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="shelf">Holds the groups of words and the tagger of word classes.</param>
    /// <exception cref="InvalidDataException">This is no such model.</exception>
    public static AttributionModel Load(Stream stream, Shelf shelf)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            return reader.ReadString() == Format
                ? new AttributionModel(LearnedFiles.Clusters(shelf), LearnedFiles.Classes(shelf), Part(reader), Part(reader), Part(reader))
                : throw new FormatException();
        }
        catch (Exception fault) when (fault is EndOfStreamException or FormatException or ArgumentException or DecoderFallbackException)
        {
            throw new InvalidDataException("This is not a model of attributions, or it is cut off; 'waybill train attribution' makes one.", fault);
        }
    }

    /// <summary>Writes the model; the same model gives the same bytes.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        foreach (var part in new[] { cues, parts, judge })
        {
            using var bytes = new MemoryStream();
            part.Save(bytes);
            writer.Write((int)bytes.Length);
            writer.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
        }
    }

    private static TagModel Part(BinaryReader reader)
    {
        var bytes = reader.ReadBytes(reader.ReadInt32());
        return TagModel.Load(new MemoryStream(bytes));
    }
}
