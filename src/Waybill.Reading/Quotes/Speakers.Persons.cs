using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>Speakers with a name, their office before or after it.</summary>
internal sealed partial class Speakers
{
    /// <summary>The first of the words for a role right before a name: White House National Security Council spokesman.</summary>
    private static int RoleStart(Syntax syntax, int at)
    {
        var from = at;
        while (from > 0 && !syntax.IsMark(from - 1) && !(Words.Prepositions.Contains(syntax.Lower[from - 1]) && (from == 1 || syntax.Lower[from - 1] != "of")) && !Words.Determiners.Contains(syntax.Lower[from - 1]) && !syntax.Groups.Any(g => g.Head == from - 1)
            && (syntax.Tokens[from - 1].IsCapital || Roles.IsSpeaker(syntax.Lower[from - 1]) || syntax.Lower[from - 1] is "foreign" or "prime" or "defence" or "defense" or "deputy" or "former" or "national" or "security" or "vice" or "of"))
        {
            from--;
        }

        return from;
    }

    private static bool IsPossessor(Syntax syntax, NameMention name) => syntax.IsPossessive(syntax.TokenAt(name.End));

    private Voice Named(Syntax syntax, int sentence, int from, int first, int last, int to, NameMention person)
    {
        if (bySurname.TryGetValue(Surname(person.Text), out var known) && (last - first == 1 || known.Name == person.Text))
        {
            return known;
        }

        var role = RoleBefore(syntax, from, first) ?? RoleAfter(syntax, last, to);
        var code = CodeIn(syntax, sentence, from, to) ?? OwnerBefore(syntax, sentence, from) ?? (role is null || Words.Possessives.Contains(syntax.LowerAt(from)) ? LastCode() : null);
        var voice = new Voice(person.Text, role, code, IsPerson: true, IsPlural: false, role?.Split(' ')[^1].ToLowerInvariant() ?? "official");
        if (role is null && OfficeWithoutName() is { } office)
        {
            voice = voice with { Role = office.Name, Code = office.Code, Head = office.Head };
            NamedLater[office] = voice;
            heard.Remove(office);
        }

        bySurname[Surname(person.Text)] = voice;
        return voice;
    }

    /// <summary>Egypt's [foreign minister X]: the state that the office before a name belongs to.</summary>
    private string? OwnerBefore(Syntax syntax, int sentence, int from) =>
        syntax.IsPossessive(from - 1) ? markup.Actors[sentence].FirstOrDefault(a => a.To == from - 1)?.Code : null;

    /// <summary>A minister or chief who has spoken without a name: a name that comes next without an office is his.</summary>
    private Voice? OfficeWithoutName() => heard.LastOrDefault() is { IsPerson: true, IsPlural: false, Code: not null } last
        && last.Name == last.Role && last.Head is "minister" or "president" or "chief" or "premier" or "chancellor" or "secretary" or "commander" or "ambassador" or "envoy" or "director" ? last : null;

    private static string Surname(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];

    private string? RoleBefore(Syntax syntax, int from, int first)
    {
        while (from < first && (Words.Determiners.Contains(syntax.Lower[from]) || syntax.IsMark(from) || syntax.IsPossessive(from)))
        {
            from++;
        }

        while (first > from && syntax.IsMark(first - 1))
        {
            first--;
        }

        // Words that head no role: a report, a verb.
        return from < first && Enumerable.Range(from, first - from).Any(i => Roles.IsSingle(syntax.Lower[i]) || Roles.Titles.Contains(syntax.Lower[i]))
            ? syntax.SpanOf(from, first).In(markup.Text) : null;
    }

    private string? RoleAfter(Syntax syntax, int last, int to)
    {
        if (last + 1 >= to || syntax.LowerAt(last) != ",")
        {
            return null;
        }

        var end = last + 1;
        while (end < to && syntax.Lower[end] is not ("," or "who"))
        {
            end++;
        }

        var start = Words.Determiners.Contains(syntax.LowerAt(last + 1)) ? last + 2 : last + 1;
        return start < end && Enumerable.Range(start, end - start).Any(i => Roles.IsSingle(syntax.Lower[i])) ? syntax.SpanOf(start, end).In(markup.Text) : null;
    }
}
