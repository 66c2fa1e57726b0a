import { defineConfig } from 'wxt';
import { pageChunk } from './scripts/page-chunks';
import { readyData } from './scripts/ready-data';
import { hostsOfTests } from './tests/hosts';

// WXT takes the mode's name for it, and the tests would then be of libraries as they are for developing: React takes twice as long so.
if (process.env.NODE_ENV === 'e2e') process.env.NODE_ENV = 'production';

/** What each permission is for stands beside it in tests/e2e/manifest.spec.ts, which pins this list. */
const permissions = ['activeTab', 'alarms', 'notifications', 'scripting', 'storage'];

/** Closed by default; opened only for what our own pages load from the package. No page or worker of ours can reach a network. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The one page that may fetch: an origin of its own, no API of the extension, and nothing but its own script and https. */
const fetcherPolicy = ['sandbox allow-scripts', "default-src 'none'", "script-src 'self'", 'connect-src https:', "base-uri 'none'", "form-action 'none'"].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: new URL('utils/i18n/locales', import.meta.url).pathname },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  filterEntrypoints: undefined,
  vite: () => ({ plugins: [readyData()], build: { target: ['chrome144', 'firefox140'], modulePreload: { polyfill: false } } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'panel') && output && !Array.isArray(output)) output.codeSplitting = { groups: [{ name: pageChunk }], includeDependenciesRecursively: false };
    },
    // The gallery shows every component in every state; it is for us, not for agents.
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.mode !== 'production') return;
      const gallery = entrypoints.findIndex((entrypoint) => entrypoint.name === 'gallery');
      if (gallery >= 0) entrypoints.splice(gallery, 1);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Firefox has neither an offscreen page nor a need of one: its background is a page.
    permissions: browser === 'firefox' ? permissions : [...permissions, 'offscreen'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // The e2e build differs from the production build in this line only.
    ...(mode === 'e2e' ? { host_permissions: hostsOfTests } : {}),
    content_security_policy: { extension_pages: contentSecurityPolicy, sandbox: fetcherPolicy },
    // A Firefox that does not know this key yet takes the page for sandboxed by the frame that it stands in.
    sandbox: { pages: ['fetcher.html'] },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_command_togglePanel__',
      },
      'toggle-pause': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_command_togglePause__',
      },
      'keep-selection': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_keepSelection__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'followthrough@followthrough.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
