namespace Waybill.Reference.Law;

/// <summary>What is wrong with rules beyond their form, each in a sentence that names the rule.</summary>
internal static class RuleFaults
{
    private static readonly string[] Checks = ["source-checked", "partly", "known-not-source-checked"];

    public static IEnumerable<string> In(IReadOnlyCollection<Rule> rules)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (!seen.Add(rule.Id))
            {
                yield return $"there are two rules {rule.Id}; every id wants to be its own.";
            }

            foreach (var fault in Of(rule))
            {
                yield return $"rule {rule.Id}: {fault}";
            }
        }
    }

    private static IEnumerable<string> Of(Rule rule)
    {
        if (rule.Targets.IsDefaultOrEmpty && rule.Direction is not Direction.Procedure)
        {
            yield return "it has no target; wanted are States, groups or *.";
        }

        foreach (var set in rule.Items.Concat(rule.ExceptItems).Concat(rule.ExceptTo).Where(s => !ItemSets.Names.Contains(s)))
        {
            yield return $"there is no set of goods {set}; the sets are {string.Join(", ", ItemSets.Names.Order(StringComparer.Ordinal))}.";
        }

        if (!Checks.Contains(rule.Check))
        {
            yield return $"check is '{rule.Check}'; wanted is one of {string.Join(", ", Checks)}.";
        }

        if (rule.Check == "partly" && rule.Unverified is null)
        {
            yield return "check is 'partly', but 'unverified' does not say which part.";
        }

        if (rule.Check == "known-not-source-checked" && rule.ComparedWith is not null)
        {
            yield return "check is 'known-not-source-checked', but 'comparedWith' names a text that was read.";
        }

        if (rule.Periods.IsDefaultOrEmpty)
        {
            yield return "it was never in force: expected a period at least.";
            yield break;
        }

        foreach (var period in rule.Periods.Where(p => p.To <= p.From))
        {
            yield return $"a period ends ({period.To}) before it has begun ({period.From}).";
        }

        foreach (var period in rule.Periods.Where(p => p.EndUnverified && p.To is null))
        {
            yield return $"the period from {period.From} has no end that could be unverified.";
        }

        foreach (var (one, next) in rule.Periods.Zip(rule.Periods.Skip(1)).Where(p => p.First.To is null || p.First.To > p.Second.From))
        {
            yield return $"the period from {next.From} begins before that from {one.From} has ended.";
        }
    }
}
