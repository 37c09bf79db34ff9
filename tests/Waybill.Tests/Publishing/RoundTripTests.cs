using System.Text.Json;
using Waybill.Json;
using Xunit;

namespace Waybill.Tests.Publishing;

/// <summary>A dossier is made from an assessment that was kept as JSON: what does not come back is lost to the page.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void An_assessment_kept_as_json_comes_back_whole()
    {
        var kept = JsonSerializer.Serialize(SampleDossier.Make().Assessment, Contract.Page);
        var back = JsonSerializer.Deserialize<Assessment>(kept, Contract.Page)!; // Made a line above.

        Assert.Equal(kept, JsonSerializer.Serialize(back, Contract.Page));
        Assert.Contains(back.Documents.SelectMany(d => d.Claims), c => c.When is { Earliest: not null, Latest: not null });
        Assert.Contains(back.Documents.SelectMany(d => d.Furniture), f => f.Length > 0);
    }
}
