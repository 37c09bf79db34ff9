using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Json;

namespace Waybill.App.Batches;

/// <summary>A report made ready to print on the core that read it; where JSON is wanted, the report itself can be let go.</summary>
internal abstract record Written
{
    private Written()
    {
    }

    /// <summary>A report as JSON.</summary>
    public sealed record Json(string File, byte[] Bytes, ImmutableArray<string> Notes) : Written;

    /// <summary>A report for people.</summary>
    public sealed record Page(Report Report, ImmutableArray<string> Notes) : Written;

    /// <summary>A file that could not be read.</summary>
    public sealed record Refused(Rejection Rejection) : Written;

    public static Written Of(Report report, ImmutableArray<string> notes, Shape shape) =>
        shape.Lines ? new Json(report.Document.File, Parts.Serialize(report, shape.Only, Contract.Line), notes)
        : shape.Json ? new Json(report.Document.File, Parts.Serialize(report, shape.Only, Contract.Page), notes)
        : new Page(report, notes);
}
