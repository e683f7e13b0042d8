/** Policy samples for each way in which districts set policies. All hold the same settings; ids and addresses are this package's own. */
import { adml, admx, VENDORS } from './admx.ts';
import { SAMPLE_POLICY } from './sample-policy.ts';

export interface Ids {
  /** Of the Chrome and Edge package. */
  chromium: string;
  /** Where those two look for it: the store, or a server of one's own. */
  updateUrl: string;
  gecko: string;
  /** Where Firefox gets the xpi. */
  xpiUrl: string;
}

/** What holds in Chrome and Edge alike: forced, pinned, never removed by the person. */
const settingsFor = ({ chromium, updateUrl }: Ids, pinned: Record<string, string>) => ({
  [chromium]: { installation_mode: 'force_installed', update_url: updateUrl, ...pinned },
});
const CHROME_PIN = { toolbar_pin: 'force_pinned' };
const EDGE_PIN = { toolbar_state: 'force_shown' };

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every sample by its file name. */
export function samples(ids: Ids): Map<string, string> {
  return new Map([
    ['google-admin-settings.json', json(googleAdmin())],
    ['linux-chrome.json', json(linux(ids))],
    ['windows-chrome.reg', registry(ids, 'Google\\Chrome', CHROME_PIN)],
    ['windows-edge.reg', registry(ids, 'Microsoft\\Edge', EDGE_PIN)],
    ['macos-chrome.mobileconfig', profile(ids, 'com.google.Chrome', CHROME_PIN)],
    ['macos-edge.mobileconfig', profile(ids, 'com.microsoft.Edge', EDGE_PIN)],
    ['firefox-policies.json', json(firefox(ids))],
    ...VENDORS.flatMap((vendor): [string, string][] => [
      [`${vendor.file}.admx`, admx(vendor, ids.chromium)],
      [`en-US/${vendor.file}.adml`, adml(vendor)],
    ]),
  ]);
}

/** “Policy for extensions” in the Google Admin console: each value in a `Value` of its own. */
const googleAdmin = () => Object.fromEntries(Object.entries(SAMPLE_POLICY).map(([name, Value]) => [name, { Value }]));

const linux = (ids: Ids) => ({
  ExtensionSettings: settingsFor(ids, CHROME_PIN),
  '3rdparty': { extensions: { [ids.chromium]: SAMPLE_POLICY } },
});

const firefox = ({ gecko, xpiUrl }: Ids) => ({
  policies: {
    ExtensionSettings: {
      [gecko]: { installation_mode: 'force_installed', install_url: xpiUrl, default_area: 'navbar' },
    },
    '3rdparty': { Extensions: { [gecko]: SAMPLE_POLICY } },
  },
});

/** Values in the registry, also what Intune's remediation scripts and group policy preferences write. Texts longer than a line too. */
function registry(ids: Ids, vendor: string, pinned: Record<string, string>): string {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}`;
  const text = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const values = `${root}\\3rdparty\\extensions\\${ids.chromium}\\policy`;
  const lines: string[] = [];
  const lists: string[] = [];
  for (const [name, value] of Object.entries(SAMPLE_POLICY)) {
    if (typeof value === 'boolean') lines.push(`"${name}"=dword:0000000${value ? 1 : 0}`);
    else if (typeof value === 'number') lines.push(`"${name}"=dword:${value.toString(16).padStart(8, '0')}`);
    else if (typeof value === 'string') lines.push(`"${name}"=${text(value)}`);
    else if (Array.isArray(value)) {
      const items = value.map((item, index) => `"${index + 1}"=${text(String(item))}`);
      lists.push('', `[${values}\\${name}]`, ...items);
    }
  }
  const settings = text(JSON.stringify(settingsFor(ids, pinned)));
  return `${['Windows Registry Editor Version 5.00', '', `[${root}]`, `"ExtensionSettings"=${settings}`, '', `[${values}]`, ...lines, ...lists].join('\r\n')}\r\n`;
}

/** A configuration profile with two payloads: the browser's policy, and the extension's settings. */
function profile(ids: Ids, bundle: string, pinned: Record<string, string>): string {
  const payload = (type: string, content: string, number: number): string => `    <dict>
      <key>PayloadType</key><string>${type}</string>
      <key>PayloadIdentifier</key><string>example.shared-lens.${type}</string>
      <key>PayloadUUID</key><string>${uuid(type, number)}</string>
      <key>PayloadVersion</key><integer>1</integer>
${content}    </dict>
`;
  const values = Object.entries(SAMPLE_POLICY).map(([name, value]) => `      <key>${name}</key>${plist(value)}\n`);
  const settings = `      <key>ExtensionSettings</key>${plist(settingsFor(ids, pinned))}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadDisplayName</key><string>Shared Lens</string>
  <key>PayloadIdentifier</key><string>example.shared-lens.${bundle}.profile</string>
  <key>PayloadUUID</key><string>${uuid(bundle, 0)}</string>
  <key>PayloadVersion</key><integer>1</integer>
  <key>PayloadContent</key>
  <array>
${payload(bundle, settings, 1)}${payload(`${bundle}.extensions.${ids.chromium}`, values.join(''), 2)}  </array>
</dict>
</plist>
`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function plist(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (Array.isArray(value)) return `<array>${value.map(plist).join('')}</array>`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, part]) => `<key>${escaped(name)}</key>${plist(part)}`);
    return `<dict>${entries.join('')}</dict>`;
  }
  return `<string>${escaped(String(value))}</string>`;
}

/** An id that is the same in every build of the sample; an administrator's tool gives the profile one of its own. */
const uuid = (name: string, number: number): string =>
  `5A7ED1E5-0000-4000-8000-${Buffer.from(`${name}${number}`).toString('hex').slice(-12).toUpperCase()}`;
