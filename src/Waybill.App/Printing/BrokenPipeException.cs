namespace Waybill.App.Printing;

/// <summary>Whoever read our output has gone, as <c>head</c> does; there is nothing more to do and nothing to complain about.</summary>
internal sealed class BrokenPipeException(IOException cause) : Exception(cause.Message, cause);
