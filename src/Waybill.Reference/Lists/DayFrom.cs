namespace Waybill.Reference.Lists;

/// <summary>Where the day of an edition is from.</summary>
public enum DayFrom
{
    /// <summary>The list gives it itself.</summary>
    List,

    /// <summary>Somebody gave it with the file.</summary>
    Person,

    /// <summary>It is the latest day that an entry names: the edition is not older.</summary>
    Entries,

    /// <summary>It is the day on which a case took the file in: the edition is not younger.</summary>
    Intake,

    /// <summary>It is the day on which the file was last written.</summary>
    File,
}
