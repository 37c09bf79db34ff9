using System.Globalization;
using NodaTime;
using Waybill.App.Commands;
using Waybill.App.Printing;

// Everything printed is the same in every country; pages speak the reader's language by themselves.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using var terminal = Terminal.OfThisProcess();
return await CommandLine.RunAsync(args, terminal, SystemClock.Instance);
