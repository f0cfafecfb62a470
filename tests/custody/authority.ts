/** A timestamp authority of our own, made with openssl: it answers requests as a real one would. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = `[tsa]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
crypto_device = builtin
[ext]
extendedKeyUsage = critical,timeStamping
[req]
distinguished_name = dn
[dn]
`;

export interface Authority {
  /** Answers the request in one file into another. */
  answer(request: string, response: string): void;
}

export function makeAuthority(folder: string): Authority {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const subject = ['-subj', '/O=Harbour Clock/CN=Harbour Time Stamps', '-days', '30'];
  const made = ['-nodes', '-newkey', 'rsa:2048', '-keyout', 'tsa.key', '-out', 'tsa.pem'];
  openssl('req', '-x509', '-config', 'tsa.cnf', '-extensions', 'ext', ...subject, ...made);
  return {
    answer: (request, response) =>
      openssl(
        ...'ts -reply -config tsa.cnf -section tsa -signer tsa.pem -inkey tsa.key'.split(' '),
        '-queryfile',
        request,
        '-out',
        response,
      ),
  };
}

/** The same answer, said to be of another second. */
export function forged(response: string): Uint8Array {
  const bytes = readFileSync(response);
  const at = bytes.toString('latin1').search(/20\d{12}Z/);
  bytes[at + 13] = bytes[at + 13] === 0x30 ? 0x31 : 0x30;
  return bytes;
}
