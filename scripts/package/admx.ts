/**
 * Administrative templates (ADMX with its ADML) for group policy and Intune: one entry for each managed key, written from the managed
 * schema itself, so that no key can be missing. Each writes the value that the browser hands to the extension.
 */
import { managedSchema } from '../../lib/policy/managed-schema.ts';

/** A browser that reads extensions' policies from the registry. */
export interface Vendor {
  /** Of the files: `shared-lens-chrome.admx`. */
  file: string;
  name: string;
  /** Below `Software\Policies`. */
  key: string;
}
export const VENDORS: readonly Vendor[] = [
  { file: 'shared-lens-chrome', name: 'Chrome', key: 'Google\\Chrome' },
  { file: 'shared-lens-edge', name: 'Edge', key: 'Microsoft\\Edge' },
];

/** What an element of the form may hold at most; group policy cuts longer texts off without a word. */
const MOST_TEXT = 1_048_576;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

type Property = ReturnType<typeof managedSchema>['properties'][string];
const properties = (): [string, Property][] => Object.entries(managedSchema().properties);

export function admx({ file, key }: Vendor, extensionId: string): string {
  const values = `Software\\Policies\\${key}\\3rdparty\\extensions\\${extensionId}\\policy`;
  const policies = properties().map(([name, property]) => {
    const start = `    <policy name="${name}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_Help)"`;
    const parent = '      <parentCategory ref="SharedLens"/>\n      <supportedOn ref="SUPPORTED"/>\n';
    if (property.type === 'boolean') {
      return `${start} key="${values}" valueName="${name}">\n${parent}      <enabledValue><decimal value="1"/></enabledValue>\n      <disabledValue><decimal value="0"/></disabledValue>\n    </policy>\n`;
    }
    return `${start} key="${values}" presentation="$(presentation.${name})">\n${parent}      <elements>${element(name, property, values)}</elements>\n    </policy>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="sharedlens" namespace="SharedLens.Policies.${file}"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED" displayName="$(string.SUPPORTED)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="SharedLens" displayName="$(string.SharedLens)"/>
  </categories>
  <policies>
${policies.join('')}  </policies>
</policyDefinitions>
`;
}

function element(name: string, { type, enum: choices }: Property, values: string): string {
  if (type === 'array') return `<list id="${name}" key="${values}\\${name}" valuePrefix=""/>`;
  if (type === 'integer') return `<decimal id="${name}" valueName="${name}" required="true" maxValue="9999"/>`;
  if (!choices) return `<text id="${name}" valueName="${name}" required="true" maxLength="${MOST_TEXT}"/>`;
  const items = choices.map(
    (choice) =>
      `<item displayName="$(string.${name}_${choice})"><value><string>${escaped(choice)}</string></value></item>`,
  );
  return `<enum id="${name}" valueName="${name}" required="true">${items.join('')}</enum>`;
}

/** The words of the templates, from the schema's own titles and descriptions. */
export function adml({ name: browser }: Vendor): string {
  const strings = properties().flatMap(([name, { title = name, description = '', enum: choices = [] }]) => [
    `<string id="${name}">${escaped(title)}</string>`,
    `<string id="${name}_Help">${escaped(description)}</string>`,
    ...choices.map((choice) => `<string id="${name}_${choice}">${escaped(choice)}</string>`),
  ]);
  const presentations = properties().flatMap(([name, { type, title = name, enum: choices }]) => {
    const label = escaped(title);
    const said = {
      array: `<listBox refId="${name}">${label}</listBox>`,
      integer: `<decimalTextBox refId="${name}">${label}</decimalTextBox>`,
      string: choices
        ? `<dropdownList refId="${name}" noSort="true">${label}</dropdownList>`
        : `<textBox refId="${name}"><label>${label}</label></textBox>`,
      boolean: null,
    }[type];
    return said === null ? [] : [`<presentation id="${name}">${said}</presentation>`];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Shared Lens in ${browser}</displayName>
  <description>What an organisation sets for Shared Lens in ${browser}</description>
  <resources>
    <stringTable>
      <string id="SUPPORTED">Shared Lens in ${browser}</string>
      <string id="SharedLens">Shared Lens in ${browser}</string>
      ${strings.join('\n      ')}
    </stringTable>
    <presentationTable>
      ${presentations.join('\n      ')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
