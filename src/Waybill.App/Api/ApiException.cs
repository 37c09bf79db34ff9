namespace Waybill.App.Api;

/// <summary>A request that cannot be answered: its status, and why, as the client is told.</summary>
internal sealed class ApiException(int status, string detail) : Exception(detail)
{
    /// <summary>The status of the answer.</summary>
    public int Status => status;

    /// <summary>Which part of the request is meant (<c>body.queries</c>), where the form of the request is wrong.</summary>
    public string[]? Place { get; init; }

    /// <summary>What was found and why it is refused.</summary>
    public static ApiException Invalid(string detail) => new(StatusCodes.Status400BadRequest, detail);

    /// <summary>The request has not the form that it must have.</summary>
    public static ApiException Malformed(string detail, params string[] place) => new(StatusCodes.Status422UnprocessableEntity, detail) { Place = place };
}
