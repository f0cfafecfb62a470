/** Trusted timestamps (RFC 3161) over the head of a case's log: asked for, and checked without asking anybody. */
import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { TimestampState } from '../export/custody/view.ts';
import type { KeptTimestamp } from '../model/custody.ts';
import type { LogLine } from '../model/judgement.ts';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never }));

/** A request for the line of this hash. The hash is itself a SHA-256, so it is what the authority signs. */
export function timestampRequest(hash: string): Uint8Array {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({ valueHex: Buffer.from(hash, 'hex') }),
    }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}

/** What an answer says; `problem` is why it proves nothing. */
export interface Stamp {
  /** Hex of what was signed. */
  readonly hash: string | null;
  readonly time: string | null;
  readonly authority: string | null;
  readonly certificate: string | null;
  readonly problem: string | null;
}

const NOTHING = { hash: null, time: null, authority: null, certificate: null };

/** A copy of exactly these bytes: libraries look at the whole buffer. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

function nameOf({ subject }: pkijs.Certificate): string {
  const values = [COMMON_NAME, ORGANISATION].flatMap((type) =>
    subject.typesAndValues.filter((entry) => entry.type === type).map((entry) => String(entry.value.valueBlock.value)),
  );
  return values.join(', ') || 'a certificate without a name';
}

const mayStamp = ({ extensions = [] }: pkijs.Certificate): boolean =>
  extensions.some(
    ({ extnID, parsedValue }) =>
      extnID === EXTENDED_KEY_USAGE && (parsedValue as pkijs.ExtKeyUsage).keyPurposes.includes(TIME_STAMPING),
  );

async function fingerprint(certificate: pkijs.Certificate): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', certificate.toSchema(false).toBER(false));
  return Buffer.from(digest).toString('hex');
}

/** The library would have what was stamped, to hash it itself; here only the hash is known, and it is compared apart. */
async function signer(signed: pkijs.SignedData): Promise<pkijs.Certificate | null> {
  signed.encapContentInfo.eContentType = pkijs.ContentInfo.DATA;
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({ signer: 0, extendedMode: true });
    return signatureVerified === true && signerCertificate ? signerCertificate : null;
  } catch {
    return null;
  }
}

function signedIn(response: Uint8Array): pkijs.SignedData | string {
  const answer = pkijs.TimeStampResp.fromBER(bufferOf(response));
  if (answer.status.status > 1 || !answer.timeStampToken) return 'the authority refused it';
  const signed = new pkijs.SignedData({ schema: answer.timeStampToken.content });
  return signed.encapContentInfo.eContentType === TST_INFO ? signed : 'it holds no timestamp';
}

async function stampIn(response: Uint8Array): Promise<Stamp> {
  const signed = signedIn(response);
  if (typeof signed === 'string') return { ...NOTHING, problem: signed };
  const info = pkijs.TSTInfo.fromBER(signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0));
  const { messageImprint, genTime } = info;
  const certificate = await signer(signed);
  const about = {
    hash: Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView).toString('hex'),
    time: genTime.toISOString(),
    authority: certificate ? nameOf(certificate) : null,
    certificate: certificate ? await fingerprint(certificate) : null,
  };
  if (!certificate) return { ...about, problem: 'its signature does not verify' };
  if (!mayStamp(certificate)) return { ...about, problem: 'its certificate is not one for timestamps' };
  if (messageImprint.hashAlgorithm.algorithmId !== SHA_256) return { ...about, problem: 'it is not over a SHA-256' };
  if (genTime < certificate.notBefore.value || genTime > certificate.notAfter.value)
    return { ...about, problem: 'its certificate was not valid at its time' };
  return { ...about, problem: null };
}

/** Whatever the bytes are, they get an answer. */
export async function readStamp(response: Uint8Array): Promise<Stamp> {
  try {
    return await stampIn(response);
  } catch {
    return { ...NOTHING, problem: 'it is not an answer of a timestamp authority (RFC 3161)' };
  }
}

async function stateOf(kept: KeptTimestamp, log: readonly LogLine[]): Promise<TimestampState> {
  const { hash, ...stamp } = await readStamp(kept.response);
  const line = log.find(({ seq }) => seq === kept.seq);
  const other = 'it is over another log than this one';
  return { ...stamp, seq: kept.seq, problem: stamp.problem ?? (line?.hash === hash ? null : other) };
}

export const timestampStates = (kept: readonly KeptTimestamp[], log: readonly LogLine[]): Promise<TimestampState[]> =>
  Promise.all(kept.map((one) => stateOf(one, log)));
