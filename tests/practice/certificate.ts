/** A certificate for the practice server, made anew each time it starts; the browser is told not to mind who signed it. */
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM */
  key: string;
  /** PEM */
  cert: string;
}

/** @returns a self-signed P-256 certificate for these host names, valid for two days */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const day = 24 * 60 * 60 * 1000;
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + day),
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
