namespace Waybill.Reading.Intake;

/// <summary>A plain text is its own readable text, character for character: page furniture in it is marked, never cut out.</summary>
internal static class PlainText
{
    public static Contents Read(Decoded decoded) => new("text/plain", decoded.Text)
    {
        Charset = decoded.Charset,
        Published = Datelines.Of(decoded.Text),
    };
}
