namespace Waybill.Reading.Lexical;

/// <summary>What a written word may be a form of.</summary>
/// <param name="Text">A form that a dictionary or a gazetteer may have: <c>Иран</c> for <c>Ирану</c>, <c>إيران</c> for <c>لإيران</c>.</param>
/// <param name="Plain">The same without case, accents and letters that keyboards write apart.</param>
/// <param name="Clitic">What was written in one with it and came off: <c>ل</c>; empty where nothing did.</param>
/// <param name="Case">What its ending says it is to the verb.</param>
internal readonly record struct WordForm(string Text, string Plain, string Clitic, WordCase Case);
