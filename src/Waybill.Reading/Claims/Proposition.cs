using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>A stretch of a sentence that asserts one thing; positions are token indices.</summary>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="From">The first token.</param>
/// <param name="To">One past the last.</param>
/// <param name="Main">Its main verb; null for a noun phrase such as <c>Moscow's assistance in building it</c>.</param>
/// <param name="SubjectFrom">The first token of its subject, which stands before it where verbs share one.</param>
/// <param name="SubjectTo">One past the subject's last token.</param>
/// <param name="LeadFrom">The first token of an adverbial that was left out before it: In May 2019.</param>
/// <param name="Attribution">The attribution it stands in; null for the writer's own.</param>
internal sealed record Proposition(int Sentence, int From, int To, VerbGroup? Main, int SubjectFrom, int SubjectTo, int LeadFrom, Attribution? Attribution);
