// Writes an export whose every field tries to become markup, to standard output.
const payloads = [
  "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
  "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "\" onfocus=alert(1) autofocus=\"", "javascript:alert(1)", "<a href=\"javascript:alert(1)\">click</a>",
  "${alert(1)} `${alert(1)}` {{alert(1)}} <%= alert(1) %>", "nul \0 byte <\0script>alert(1)</script>", "--> <script>alert(1)</script> <!--", "]]> <script>alert(1)</script> <![CDATA[",
  "line\u2028separator\u2029<script>alert(1)</script>", "\u202Egnirts\u202C \u2066isolated\u2069 \u200Fmark", "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=//evil.example></object><embed src=//evil.example>", "<meta http-equiv=refresh content='0;url=http://evil.example'><base href=//evil.example>",
  "<link rel=stylesheet href=//evil.example><style>@import '//evil.example'</style>", "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">", "<form action=//evil.example><input type=submit autofocus onfocus=alert(1)></form>",
  "<video src=x onerror=alert(1)><audio src=x onerror=alert(1)>", "<details open ontoggle=alert(1)>", "<template><script>alert(1)</script></template><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
];
for (const [i, payload] of payloads.entries()) {
  for (let copy = 0; copy < 3; copy++) {
    console.log(JSON.stringify({
      text: `Buy cheap watches number ${i} now at http://evil.example/ before it is too late ${payload}`,
      author: `${payload}${copy}`, thread: payload, source: payload, language: payload,
      published_at: `2026-0${1 + (i % 9)}-0${1 + copy}T00:00:00Z`, status: copy === 0 ? "spam" : "approved",
    }));
  }
}
