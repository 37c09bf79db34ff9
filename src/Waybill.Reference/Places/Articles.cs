namespace Waybill.Reference.Places;

/// <summary>The indefinite article in printed reasons.</summary>
internal static class Articles
{
    public static string A(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {noun}" : $"a {noun}";
}
