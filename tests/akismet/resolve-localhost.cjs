// Names below localhost mean this machine, as RFC 6761 has it; a machine without nss-myhostname does not know that.
'use strict';
const dns = require('node:dns');
const lookup = dns.lookup;
dns.lookup = (name, options, callback) => {
  const done = callback ?? options;
  const all = typeof options === 'object' && options.all;
  return name.endsWith('.localhost')
    ? process.nextTick(() => (all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)))
    : lookup(name, options, callback);
};
