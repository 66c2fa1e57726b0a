import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One value of ASN.1 in DER: its tag, its length, what it holds. */
function der(tag: number, ...inside: Buffer[]): Buffer {
  const body = Buffer.concat(inside);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...inside: Buffer[]): Buffer => der(0x30, ...inside);
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const time = (year: number): Buffer => der(0x18, Buffer.from(`${year}0101000000Z`));

/** A key and a certificate that it signed itself, good for any host in a browser that is told to accept it. Made anew at every call. */
export function selfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(der(0x06, bytes('2a8648ce3d040302')));
  const commonName = der(0x06, bytes('550403'));
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from('desks of the tests')))));
  const year = new Date().getUTCFullYear();
  const certificate = sequence(
    der(0xa0, der(0x02, bytes('02'))),
    // A number of its own: Firefox refuses two certificates of one issuer with the same.
    der(0x02, Buffer.concat([bytes('01'), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time(year - 1), time(year + 1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signed = sequence(certificate, ecdsaWithSha256, der(0x03, bytes('00'), sign('sha256', certificate, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${signed.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
