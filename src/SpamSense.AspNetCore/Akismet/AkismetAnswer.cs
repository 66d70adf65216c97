using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Answers a request whose key is good.</summary>
internal delegate Task AkismetAnswer(HttpResponse response, AkismetCall call);
