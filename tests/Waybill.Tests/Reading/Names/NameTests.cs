using Xunit;

namespace Waybill.Tests.Reading.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("Kenyan foreign minister Grace Otieno spoke.", "Grace Otieno", NameType.Person)]
    [InlineData("Prime Minister Boris Petrov spoke.", "Boris Petrov", NameType.Person)]
    [InlineData("The Houthis fired it.", "Houthis", NameType.Group)]
    [InlineData("It breaks resolution 1970 (2011) of the Council.", "resolution 1970 (2011)", NameType.Document)]
    [InlineData("Soldiers of the Border Guard Command came.", "Border Guard Command", NameType.Organisation)]
    [InlineData("The freighter Ocean Star sank.", "Ocean Star", NameType.Platform)]
    public void A_name_is_found_with_its_type(string text, string name, NameType type) =>
        Assert.Contains(Read.Text(text).Names, n => n.Text == name && n.Type == type);
}
