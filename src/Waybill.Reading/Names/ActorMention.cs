namespace Waybill.Reading.Names;

/// <summary>Somebody who can supply, receive or act, where they are named in a sentence; positions are token indices.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">One past the last.</param>
/// <param name="Code">ISO 3166-1 alpha-3, else a group's name.</param>
/// <param name="Adjective">Whether only an adjective names them: <c>Iranian</c> weapons.</param>
/// <param name="Located">Whether the name could as well be the place on the ground: from <c>Iran</c>.</param>
internal sealed record ActorMention(int From, int To, string Code, bool Adjective, bool Located);
