using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;

await using var app = ServerHost.Build("http://127.0.0.1:8099", ServerDatabase.Open("spamsense.db"));
await app.RunAsync().ConfigureAwait(false);
