namespace Waybill.Reading;

/// <summary>How states are called in English.</summary>
internal interface IStateNames
{
    /// <summary>The state's short name: <c>Iran</c>; the code itself where it is none of a state.</summary>
    string NameOf(string code);

    /// <summary>The adjective: <c>Iranian</c>; null where none is known.</summary>
    string? AdjectiveOf(string code);
}
