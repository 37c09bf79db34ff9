using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Waybill.Tests;

/// <summary>The rules of the house that the compiler cannot keep.</summary>
public sealed class HouseRules
{
    private static readonly string[] VagueEndings =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Impl", "Processor", "Data", "Info", "Base", "Common"];

    /// <summary>Which project may reference which: data flows one way.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Waybill"] = [],
        ["Waybill.Reference"] = ["Waybill"],
        ["Waybill.Reading"] = ["Waybill", "Waybill.Reference"],
        ["Waybill.Tracks"] = ["Waybill", "Waybill.Reference"],
        ["Waybill.Checking"] = ["Waybill", "Waybill.Reference"],
        ["Waybill.Storage"] = ["Waybill"],
        ["Waybill.Publishing"] = ["Waybill"],
        ["Waybill.App"] = ["Waybill", "Waybill.Reference", "Waybill.Reading", "Waybill.Tracks", "Waybill.Checking", "Waybill.Storage", "Waybill.Publishing"],
    };

    private static IEnumerable<Assembly> OurAssemblies => Allowed.Keys.Select(Assembly.Load);

    private static IEnumerable<Type> OurTypes =>
        OurAssemblies.SelectMany(a => a.GetTypes())
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal) && !t.IsDefined(typeof(CompilerGeneratedAttribute)) && t.Namespace?.StartsWith("Waybill", StringComparison.Ordinal) == true);

    [Fact]
    public void A_class_is_sealed_or_made_to_be_derived_from() =>
        NoOffenders(OurTypes.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsComponent(t)));

    [Fact]
    public void A_struct_is_readonly() =>
        NoOffenders(OurTypes.Where(t => t is { IsValueType: true, IsEnum: false } && !t.IsDefined(typeof(IsReadOnlyAttribute))));

    [Fact]
    public void A_name_says_what_the_thing_is() =>
        NoOffenders(OurTypes.Where(t => VagueEndings.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))));

    [Fact]
    public void A_public_async_method_can_be_cancelled() =>
        NoOffenders(OurTypes.Where(t => t.IsPublic && !IsComponent(t))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal) && m.Name != "DisposeAsync"
                && m.GetParameters().All(p => p.ParameterType != typeof(CancellationToken))));

    [Fact]
    public void A_project_references_only_what_the_design_allows() =>
        Assert.Equal([], OurAssemblies.SelectMany(a => a.GetReferencedAssemblies()
            .Where(r => r.Name!.StartsWith("Waybill", StringComparison.Ordinal) && !Allowed[a.GetName().Name!].Contains(r.Name))
            .Select(r => $"{a.GetName().Name} → {r.Name}")));

    /// <summary>Razor makes its components public and open; the rule does not reach them.</summary>
    private static bool IsComponent(Type type) => type.Name == "_Imports" || type.BaseType?.FullName?.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal) == true;

    private static void NoOffenders(IEnumerable<MemberInfo> found) =>
        Assert.Equal([], found.Select(m => $"{m.DeclaringType?.FullName}.{m.Name}"));
}
