import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { folderOf } from './harness/extension-browser';

/** Everything that is asked for at install, and why. A row more or less here is a decision, not a detail. */
const permissions = {
  activeTab: 'the popup reads the address of the tab it was opened on, to name the site that may be turned on',
  alarms: 'wakes the worker when a promise falls due',
  notifications: 'tells that a promise fell due',
  offscreen: 'a worker has no document: the page that reads the address of a pack needs one to stand in',
  scripting: 'registers the content script for the sites that were turned on, and only for those',
  sidePanel: 'the sidebar may stand in the browser’s own side panel, which is opened by the agent’s click',
  storage: 'what a tab shows now (session) and the width of the panel (local)',
};

const manifest = JSON.parse(readFileSync(join(folderOf('chrome-mv3'), 'manifest.json'), 'utf8'));
const e2e = JSON.parse(readFileSync(join(folderOf('chrome-mv3-e2e'), 'manifest.json'), 'utf8'));

test('asks for the pinned permissions and for nothing else', () => {
  expect([...manifest.permissions].sort()).toEqual(Object.keys(permissions));
  expect(manifest.optional_permissions ?? []).toEqual([]);
});

test('is granted no site at install, and puts no script into any', () => {
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('cannot reach a network: the policy is closed and opened only for what the package holds', () => {
  const policy = Object.fromEntries(
    manifest.content_security_policy.extension_pages.split('; ').map((directive: string) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'frame-src': "'self'",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

test('has one page that may fetch: https alone, an origin of its own, nothing of the extension', () => {
  expect(manifest.sandbox).toEqual({ pages: ['fetcher.html'] });
  expect(manifest.content_security_policy.sandbox).toBe("sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'");
});

test('lets a desk load the panel alone, under an address that it cannot guess', () => {
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['panel.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
  ]);
  expect(manifest.externally_connectable).toBeUndefined();
});

test('the build for tests differs in its granted hosts alone', () => {
  expect({ ...e2e, host_permissions: undefined }).toEqual({ ...manifest, host_permissions: undefined });
});

test('the gallery stays at home', () => {
  expect(() => readFileSync(join(folderOf('chrome-mv3'), 'gallery.html'))).toThrow();
});
