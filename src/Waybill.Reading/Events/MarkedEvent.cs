namespace Waybill.Reading.Events;

/// <summary>A sentence in which somebody has marked who does something to whom.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Source">Who acts.</param>
/// <param name="Target">Whom the act is aimed at.</param>
/// <param name="Root">What kind of act it is: a root of PLOVER, such as <c>AID</c>; empty where it is asked for.</param>
public sealed record MarkedEvent(string Sentence, TextSpan Source, TextSpan Target, string Root);
