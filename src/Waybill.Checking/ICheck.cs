namespace Waybill.Checking;

/// <summary>One question that is put to every claim of a case, with its own name and page in the documentation.</summary>
public interface ICheck
{
    /// <summary>The name under which its findings stand: <c>stated-distance</c>.</summary>
    string Name { get; }

    /// <summary>Rises whenever an answer can change.</summary>
    int Version { get; }

    /// <summary>What it finds, in the order of the documents and of their text; nothing where it has nothing to go on.</summary>
    IEnumerable<Finding> Examine(CaseView view);
}
