import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { installPackages, onPath } from '../../scripts/browsers.mjs';
import { runWithEngine } from '../../scripts/engine.mjs';
import { hostile, hostileText } from '../unit/packs/hostile-packs.ts';
import { median } from './quantile.mjs';

const hold = 'recommended';
const rule = (index, examples) => ({
  id: `rule-${index}`,
  patterns: [`\\bword${index} in a jiffy\\b`],
  question: { plain: 'By when?' },
  why: 'Nobody knows when that is.',
  flags: Array.from({ length: examples }, (_, at) => `I will send you word${index} in a jiffy, as I said in letter ${at} to you.`),
  allows: Array.from({ length: Math.max(1, examples - 1) }, (_, at) => `I will send you word${index} by 3 pm on Friday, as I said in letter ${at} to you.`),
});
const file = (from, count, examples) => ({ schema: 1, language: 'en', label: 'vague-time', source: 'House rules', parts: {}, rules: Array.from({ length: count }, (_, at) => rule(from + at, examples)) });
const items = Array.from({ length: 60 }, (_, index) => ({ id: `item-${index}`, title: `Item ${index} of the list`, why: 'Because it helps. '.repeat(12), question: 'Did you say when? '.repeat(12) }));
const pack = (rules) => ({ format: 'followthrough-pack', schema: 1, id: 'bench', name: 'Bench team', version: 1, publisher: 'Bench', settings: { items: { hold, value: items }, rules: { hold, value: rules } } });

/** Packs to measure with, by name. */
const packs = () => ({
  'a checklist of 60 items': pack([]),
  '500 rules': pack(Array.from({ length: 20 }, (_, at) => file(at * 25, 25, 2))),
  '2 MB (500 rules, 26,500 examples)': pack(Array.from({ length: 20 }, (_, at) => file(at * 25, 25, 27))),
});

const timed = (work) => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Bytes that come over the wire for one request, headers included. */
const bytesOf = (port, method, path, headers = {}) =>
  new Promise((resolve) => {
    let bytes = 0;
    const lines = [`${method} ${path} HTTP/1.1`, 'Host: packs.test', 'Origin: null', 'Accept-Encoding: gzip', 'Connection: close', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.on('data', (part) => (bytes += part.length));
    socket.on('close', () => resolve({ sent: lines.join('\r\n').length + 4, bytes }));
  });

const ask = (options) =>
  new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      response.resume();
      response.on('end', () => resolve(response));
    });
    sent.on('error', reject);
    sent.end();
  });

/** Requests a second that one client of Node gets answered over forty connections. */
async function speedOf(port, method, path, headers, count) {
  const { Agent } = await import('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  const options = { host: '127.0.0.1', port, method, path, headers: { 'accept-encoding': 'gzip', ...headers }, agent };
  const began = performance.now();
  let left = count;
  const worker = async () => {
    while (left-- > 0) await ask(options);
  };
  await Promise.all(Array.from({ length: 40 }, worker));
  agent.destroy();
  return count / ((performance.now() - began) / 1000);
}

async function withNginx(files, work) {
  const program = onPath('nginx') ?? ((await installPackages('nginx-light')) ? onPath('nginx') : null);
  if (!program) throw new Error('No nginx was found, and none could be installed here (on Debian: apt-get install nginx-light).');
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-nginx-'));
  const port = 20_000 + (process.pid % 20_000);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; user root; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; types { application/json json; } gzip off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port}; root ${folder};
    add_header Access-Control-Allow-Origin "*" always;
    add_header Access-Control-Expose-Headers "ETag" always;
    add_header Access-Control-Allow-Headers "If-None-Match, If-Modified-Since" always;
    if ($request_method = OPTIONS) { return 204; }
  }
}`,
  );
  const server = spawn(program, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    for (let attempt = 0; ; attempt += 1) {
      const up = await ask({ host: '127.0.0.1', port, path: '/' }).then(() => true, () => false);
      if (up) break;
      if (attempt > 100) throw new Error('nginx did not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return await work(port);
  } finally {
    server.kill();
    await new Promise((resolve) => server.on('close', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

const kB = (bytes) => (bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : bytes >= 1e3 ? `${(bytes / 1e3).toFixed(1)} kB` : `${Math.round(bytes)} B`);

async function reportHost(made) {
  const files = { 'team.json': JSON.stringify(made['a checklist of 60 items']), 'large.json': JSON.stringify(made['2 MB (500 rules, 26,500 examples)']) };
  await withNginx(files, async (port) => {
    const { headers } = await ask({ host: '127.0.0.1', port, path: '/team.json', headers: { 'accept-encoding': 'gzip' } });
    const condition = { 'If-None-Match': headers.etag };
    const kinds = {
      '200, whole file': ['GET', {}],
      '304, unchanged': ['GET', condition],
      'question before it (OPTIONS)': ['OPTIONS', { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'if-none-match' }],
      'unchanged, by HEAD': ['HEAD', {}],
    };
    const took = {};
    console.log(`\n| real nginx, 1 worker, loopback; a pack of ${kB(files['team.json'].length)} | bytes from the host | requests/s |\n|---|---:|---:|`);
    for (const [name, [method, more]] of Object.entries(kinds)) {
      const { bytes } = await bytesOf(port, method, '/team.json', more);
      const speed = await speedOf(port, method, '/team.json', more, 8_000);
      took[name] = bytes;
      console.log(`| ${name} | ${bytes.toLocaleString('en')} | ${Math.round(speed).toLocaleString('en')} |`);
    }
    const large = await bytesOf(port, 'GET', '/large.json');
    console.log(`| 200, the pack of 2 MB | ${large.bytes.toLocaleString('en')} | ${Math.round(await speedOf(port, 'GET', '/large.json', {}, 200)).toLocaleString('en')} |`);
    const unchanged = took['304, unchanged'] + took['question before it (OPTIONS)'];
    console.log('\n| browsers on one address, each about once a day | requests an hour | bytes an hour, unchanged (OPTIONS and 304) | by HEAD | on the day of a new version |\n|---:|---:|---:|---:|---:|');
    for (const browsers of [50, 5_000, 500_000]) {
      const perHour = browsers / 24;
      console.log(`| ${browsers.toLocaleString('en')} | ${(2 * perHour).toLocaleString('en', { maximumFractionDigits: 0 })} (${((2 * perHour) / 3600).toLocaleString('en', { maximumFractionDigits: 2 })} a second) | ${kB(perHour * unchanged)} | ${kB(perHour * took['unchanged, by HEAD'])} | ${kB(perHour * (took['200, whole file'] + took['question before it (OPTIONS)']))} |`);
    }
  });
}

/** Time in a real browser: accepting, and the panel of a page after it. */
async function inBrowser(made, rounds) {
  const { ExtensionBrowser } = await import('../e2e/harness/extension-browser.ts');
  const { serveBenchDesk } = await import('./bench-desk.mjs');
  const { panelOf } = await import('../e2e/harness/panel-frame.ts');
  const desk = await serveBenchDesk();
  const took = {};
  for (const [name, one] of [['none', null], ...Object.entries(made)]) {
    const accepted = [];
    const panels = [];
    for (let round = 0; round < rounds; round += 1) {
      const browser = await ExtensionBrowser.open();
      try {
        if (one) {
          const options = await browser.openOwn('options.html');
          accepted.push(
            await options.evaluate(async (text) => {
              const began = performance.now();
              const reply = await chrome.runtime.sendMessage({ name: 'pack.accept', input: { text } });
              if (!reply || 'refused' in reply) throw new Error(JSON.stringify(reply));
              return performance.now() - began;
            }, JSON.stringify(one)),
          );
          await options.close();
        }
        await browser.stopWorker();
        const page = await browser.context.newPage();
        const began = performance.now();
        await page.goto(desk.address);
        const panel = await panelOf(page);
        await panel.getByRole('region', { name: 'Checklist' }).waitFor();
        panels.push(performance.now() - began);
      } finally {
        await browser.close();
      }
    }
    took[name] = { accepted: median(accepted), panel: median(panels) };
  }
  await desk.close();
  return took;
}

/** Prints what a pack costs: its host, and the browser that takes it in. */
export async function reportPacks(rounds) {
  const made = packs();
  const { read } = await runWithEngine('read-pack');
  const validated = Object.fromEntries(
    Object.entries(made).map(([name, one]) => {
      const text = JSON.stringify(one);
      const result = read(text);
      if (!('pack' in result)) throw new Error(`${name}: ${JSON.stringify(result).slice(0, 300)}`);
      return [name, { size: text.length, ms: median(Array.from({ length: rounds }, () => timed(() => read(text)))) }];
    }),
  );
  const refusals = Object.entries(hostile).map(([name, one]) => {
    const text = hostileText(one);
    return { name, ms: timed(() => read(text)) };
  });
  const slowest = refusals.toSorted((one, other) => other.ms - one.ms);
  console.log(`\n${refusals.length} hostile packs refused, ms: median ${median(refusals.map(({ ms }) => ms)).toFixed(1)}, slowest ${slowest[0].ms.toFixed(0)} (${slowest[0].name}), then ${slowest[1].ms.toFixed(0)} (${slowest[1].name})`);
  await reportHost(made);
  const took = await inBrowser(made, rounds);
  console.log('\n| pack | size | validated, ms | accepted in the browser, ms | cold worker to the first panel, ms |\n|---|---:|---:|---:|---:|');
  console.log(`| none | | | | ${took.none.panel.toFixed(0)} |`);
  for (const [name, { size, ms }] of Object.entries(validated)) console.log(`| ${name} | ${kB(size)} | ${ms.toFixed(0)} | ${took[name].accepted.toFixed(0)} | ${took[name].panel.toFixed(0)} |`);
}
