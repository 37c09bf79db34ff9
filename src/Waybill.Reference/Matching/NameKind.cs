namespace Waybill.Reference.Matching;

/// <summary>By which rules a name is compared.</summary>
public enum NameKind
{
    /// <summary>A person: parts in any order, initials, patronymics.</summary>
    Person,

    /// <summary>A company, an authority, a unit: the form of company weak, numbers decisive.</summary>
    Organisation,

    /// <summary>A ship: letter for letter, numbers decisive.</summary>
    Ship,

    /// <summary>Not known whether a person or an organisation, or any other thing.</summary>
    Thing,
}
