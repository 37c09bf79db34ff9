namespace Waybill.Reading.Times;

/// <summary>The units that times are counted in, from the shortest.</summary>
internal enum Unit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
