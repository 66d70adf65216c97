using SpamSense.Server.Commands;
using SpamSense.Server.Hosting;

return await CommandHost.RunAsync(new ServerCommand(), args).ConfigureAwait(false);
