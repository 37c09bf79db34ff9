using Waybill.Reference;
using Waybill.Reference.Registers;
using Xunit;

namespace Waybill.Tests.Reference.Registers;

public sealed class RegisterFormTests
{
    private static readonly Deal Jets = new("Russia", "Iran", RecipientKind.State, "Su-35S", "FGA aircraft", new(2019, false), [new(new(2022, false), new(8, true)), new(new(2023, false), new(16, false))]);

    [Fact]
    public void A_year_has_its_own_deliveries_with_their_category()
    {
        var lines = Written(2022);
        Assert.Equal("Exports of conventional arms,Reporting State: Russia,Calendar year: 2022", lines[0]);
        Assert.Equal("IV(a),Iran,8,,,Su-35S FGA aircraft,number estimated", lines[2]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void A_year_without_transfers_is_a_nil_report() => Assert.StartsWith("Nil report", Written(2020)[1], StringComparison.Ordinal);

    private static string[] Written(int year)
    {
        var writer = new StringWriter { NewLine = "\n" };
        RegisterForm.Write(writer, "Russia", year, [Jets, Jets with { Supplier = "Belarus" }], Shelf.Open().Platforms);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}
