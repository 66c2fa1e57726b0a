import { beforeAll, describe, expect, it } from 'vitest';
import { backupEvery, backupIsDue, eveningBackupIsDue } from '@/utils/backup/backup-due';
import { openFile } from '@/utils/backup/saved-file';
import { seal } from '@/utils/backup/sealed-file';

const formats = ['followthrough-backup'];
const kept = { format: 'followthrough-backup', version: 1, exportedAt: '', tables: { cases: [{ title: 'Frau Müller, Lampe 💡' }] } };
const passphrase = 'three old kettles';

let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  file = await seal(JSON.stringify(kept), passphrase);
});

/** The file with one byte changed. */
const torn = (at: number) => file.with(at < 0 ? file.length + at : at, file.at(at)! ^ 1);
const problemOf = async (bytes: Uint8Array<ArrayBuffer>, typed = passphrase) => {
  const opened = await openFile(bytes, formats, typed);
  return opened.state === 'problem' ? opened.problem : opened.state;
};
const lines = () => new TextDecoder().decode(file).split('\n', 2);

describe('a sealed backup', () => {
  it('opens with its passphrase, typed in any composition, and says that it wants one', async () => {
    expect(await openFile(file, formats, null)).toEqual({ state: 'locked' });
    expect(await openFile(file, formats, passphrase)).toEqual({ state: 'open', content: kept });
    const accented = await seal(JSON.stringify(kept), 'clé du café');
    expect(await openFile(accented, formats, 'clé du café'.normalize('NFD'))).toHaveProperty('state', 'open');
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    expect(await problemOf(file, 'three old kettle')).toBe('wrong-passphrase');
    for (const at of [40, 150, 300, -40, -1]) expect(await problemOf(torn(at)), String(at)).toBe('damaged');
    expect(await problemOf(file.slice(0, -20))).toBe('damaged');
    expect(await problemOf(file.slice(0, 30))).toBe('damaged');
  });

  it('does not open with another header, even where somebody made its digest anew', async () => {
    const [first, header] = lines();
    const swapped = new TextEncoder().encode(`${first}\n${header!.replace('"packed":"gzip"', '"packed":"none"')}\n`);
    const body = file.slice(first!.length + header!.length + 2, -32);
    const whole = new Uint8Array([...swapped, ...body]);
    const forged = new Uint8Array([...whole, ...new Uint8Array(await crypto.subtle.digest('SHA-256', whole))]);
    expect(await problemOf(forged)).toBe('wrong-passphrase');
  });

  it('says that it was made by a newer version', async () => {
    const [first, header] = lines();
    expect(await problemOf(new TextEncoder().encode(`${first}\n${header!.replace('"version":1', '"version":2')}\nanything`))).toBe('newer');
  });

  it('holds none of its words, and is never the same twice', async () => {
    expect(new TextDecoder().decode(file)).not.toContain('Lampe');
    const [, header] = lines();
    const again = JSON.parse(new TextDecoder().decode(await seal('', passphrase)).split('\n')[1]!);
    const { salt, iv, iterations } = JSON.parse(header!);
    expect([again.salt === salt, again.iv === iv]).toEqual([false, false]);
    expect(iterations).toBeGreaterThanOrEqual(600_000);
  });
});

describe('a plain file', () => {
  const plain = (text: string) => openFile(new TextEncoder().encode(text), formats, null);

  it('opens without a passphrase, if it is ours', async () => {
    expect(await plain(JSON.stringify(kept))).toEqual({ state: 'open', content: kept });
    for (const other of ['', 'PK', '[]', 'null', '{"format":"other"}']) expect(await plain(other), other).toEqual({ state: 'problem', problem: 'not-ours' });
  });
});

describe('a backup', () => {
  const now = 100 * backupEvery;
  const due = (madeAt: number | null, since: number | null, restsUntil: number | null = null) => backupIsDue({ madeAt, since, restsUntil }, now);

  it('is asked for a month after the last one, or after there was something to lose', () => {
    expect([due(null, null), due(null, now - backupEvery + 1), due(null, now - backupEvery)]).toEqual([false, false, true]);
    expect([due(now - 1, 0), due(now - backupEvery, 0)]).toEqual([false, true]);
  });

  it('is asked for at the end of each day where the profile is wiped at night', () => {
    const evening = (madeAt: number | null, at: number, restsUntil: number | null = null) => eveningBackupIsDue({ madeAt, since: 0, restsUntil }, now, at);
    expect([evening(null, now - 1), evening(null, now), evening(now - 1, now), evening(now, now + 1)]).toEqual([false, true, true, false]);
    expect([evening(null, now, now + 1), eveningBackupIsDue({ madeAt: null, since: null, restsUntil: null }, now, now)]).toEqual([false, false]);
  });

  it('is not asked for while the question rests', () => {
    expect([due(null, 0, now + 1), due(null, 0, now)]).toEqual([false, true]);
  });
});
