using System.IO.Compression;
using Waybill.Tracks;
using Waybill.Tracks.Ais;
using Xunit;
using static Waybill.Tests.Tracks.Ais.Decoded;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>Tables of positions, by the names of their columns, and files compressed.</summary>
public sealed class TablesTests
{
    private const string Danish = "# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,ROT,SOG,COG,Heading,IMO,Callsign,Name,Ship type,Cargo type,Width,Length,Type of position fixing device,Draught,Destination,ETA,Data source type";
    private const string DanishRow = "18/03/2023 00:00:00,Class A,352002266,55.4921,14.7525,Under way using engine,0.7,12.5,241.8,241,9303481,AUEV,\"HERON, OLD\",Cargo,,12,80,GPS,4.1,RIGA,,AIS";

    [Theory]
    [InlineData(Danish, DanishRow)]
    [InlineData(Danish + ",A,B,C,D", DanishRow + ",10,70,6,6")]
    [InlineData("MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign", "352002266,2023-03-18T00:00:00,55.4921,14.7525,12.5,241.8,241.0,\"HERON, OLD\",IMO9303481,AUEV")]
    [InlineData("mmsi,base_date_time,longitude,latitude,sog,cog,heading,vessel_name,imo,call_sign", "352002266,2023-03-18 00:00:00,14.7525,55.4921,12.5,241.8,241,\"HERON, OLD\",IMO9303481,AUEV")]
    [InlineData("mmsi,timestamp,lat,lon,speed,course,heading,shipname,imo,callsign", "352002266,1679097600,55.4921,14.7525,12.5,241.8,241,\"HERON, OLD\",9303481,AUEV")]
    [InlineData("\uFEFFmmsi,timestamp,lat,lon,speed,course,heading,shipname,imo,callsign", "352002266,2023-03-18T00:00:00Z,55.4921,14.7525,12.5,241.8,241,\"HERON, OLD\",9303481,AUEV\r")]
    public void Every_layout_says_the_same(string header, string row)
    {
        var decoded = Lines(header, row);
        var message = Assert.Single(decoded.Messages);
        Assert.Equal((352002266, 55.4921, 14.7525, 12.5), (message.GetProperty("mmsi").GetInt32(), message.GetProperty("lat").GetDouble(), message.GetProperty("lon").GetDouble(), message.GetProperty("speed").GetDouble()));
        Assert.Equal((241.8, 241, "HERON, OLD", 9303481, "AUEV"), (message.GetProperty("course").GetDouble(), message.GetProperty("heading").GetInt32(), message.GetProperty("shipname").GetString(), message.GetProperty("imo").GetInt32(), message.GetProperty("callsign").GetString()));
        Assert.Equal(("2023-03-18T00:00:00Z", 2), (message.GetProperty("time").GetString(), message.GetProperty("line").GetInt32()));
        Assert.Equal(1, decoded.Counts.RejectedFor(RejectionReason.Header));
        decoded.AddsUp();
    }

    [Theory]
    [InlineData("x,1679097600,1,2")]
    [InlineData("352002266,yesterday,1,2")]
    [InlineData("352002266,99/99/2023 00:00:00,1,2")]
    [InlineData("352002266,1679097600,,2")]
    [InlineData("352002266,1679097600,NaN,2")]
    [InlineData("352002266")]
    [InlineData("1234567890,1679097600,1,2")]
    public void A_row_without_ship_time_or_place_is_rejected(string row)
    {
        var decoded = Lines("mmsi,timestamp,lat,lon", row, "352002266,1679097600,1,2");
        Assert.Equal((1, 1), (decoded.Counts.Messages, decoded.Counts.RejectedFor(RejectionReason.Malformed)));
        decoded.AddsUp();
    }

    [Fact]
    public void What_the_danish_authority_does_not_know_is_not_given()
    {
        var message = Assert.Single(Lines(Danish, "18/03/2023 00:00:00,Base Station,2190064,56.7166,11.519,Unknown value,,,,,Unknown,,,Undefined,,,,GPS,,,,AIS").Messages);
        Assert.Equal(["class", "mmsi", "lon", "lat", "mobile", "line", "time"], message.EnumerateObject().Select(f => f.Name));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zip")]
    [InlineData("zstd")]
    [InlineData("plain")]
    public void A_compressed_file_is_told_by_its_bytes(string kind)
    {
        var path = Path.Combine(Path.GetTempPath(), $"waybill-{Guid.NewGuid():N}.dat");
        var sentence = "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23\n"u8.ToArray();
        try
        {
            Write(path, kind, sentence);
            var counts = new DecodeCounts();
            foreach (var file in TrackFile.Open(path))
            {
                Assert.Equal(kind == "zip" ? $"{path}!day.nmea" : path, file.Name);
                AisFile.Count(file.Content, new long[AisFile.Types], new DecodeOptions(), counts, TestContext.Current.CancellationToken);
            }

            Assert.Equal((1, 1), (counts.Lines, counts.Messages));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static void Write(string path, string kind, byte[] bytes)
    {
        using var file = System.IO.File.Create(path);
        switch (kind)
        {
            case "gzip":
                using (var gzip = new GZipStream(file, CompressionMode.Compress))
                {
                    gzip.Write(bytes);
                }

                break;
            case "zip":
                using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
                using (var entry = archive.CreateEntry("day.nmea").Open())
                {
                    entry.Write(bytes);
                }

                break;
            case "zstd":
                using (var zstd = new ZstdSharp.CompressionStream(file))
                {
                    zstd.Write(bytes);
                }

                break;
            default:
                file.Write(bytes);
                break;
        }
    }
}
