import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFonts } from './install-fonts.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** What a Playwright or Vitest launch needs to start one particular Chromium. */
export type ChromiumLaunch = {
  executablePath: string;
  args: string[];
  /** The whole environment of the browser process, this process's own included. */
  env: Record<string, string>;
};

/**
 * No sandbox, because tests run as root and in containers; the rest keeps the browser from
 * reaching for Google's hosts, which a test machine without a network would wait on.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executableNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const wellKnownPaths: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Finds a Chromium to test with: the one named by REFUND_CHROMIUM, else the system's Chromium,
 * Chrome or Edge, else (Linux x64) the one from npm, unpacked once.
 *
 * @throws Error with the next step where there is none.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<ChromiumLaunch> {
  const executablePath = environment.REFUND_CHROMIUM ?? findSystemChromium(environment);
  const fonts = process.platform === 'linux' ? await installFonts() : {};
  const env = { ...definedOnly(environment), ...fonts };
  if (executablePath) return { executablePath, args: chromiumArguments, env };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const unpacked = await unpackChromium();
    return { executablePath: unpacked.executablePath, args: chromiumArguments, env: { ...env, ...unpacked.env } };
  }
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one of them, or set REFUND_CHROMIUM to the path of its executable.',
  );
}

function findSystemChromium(environment: NodeJS.ProcessEnv): string | undefined {
  const directories = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = directories.flatMap((directory) => executableNames.map((name) => join(directory, name)));
  return [...onPath, ...(wellKnownPaths[process.platform] ?? [])].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
