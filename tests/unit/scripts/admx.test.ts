/** The forms that an administrator fills in: each key of the policy, once, with words and a place in the registry. */
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { POLICY_KEY_WORDS } from '@/lib/policy/key-words';
import { POLICY_NAMES } from '@/lib/policy/keys';
import { adml, admx, VENDORS } from '@/scripts/package/admx';
import { faultsOf } from '../exchange/grammar-judge';

const ID = 'bkkjeefjfjcfdfifddmkdmcpmaakmelp';
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(VENDORS)('the template for $name', (vendor) => {
  const form = admx(vendor, ID);
  const words = adml(vendor);

  it('names every key of the policy once, and no other', () => {
    expect(all(form, /<policy name="(\w+)"/g)).toEqual(POLICY_NAMES);
    // A key without a value of its own would be a form that writes nothing.
    const written = all(form, /(?:valueName="|\\policy\\)(\w+)"/g);
    expect([...new Set(written)]).toEqual(POLICY_NAMES);
  });

  it('writes where the browser reads them for this extension', () => {
    const keys = all(form, /key="([^"]+)"/g);
    const place = `Software\\Policies\\${vendor.key}\\3rdparty\\extensions\\${ID}\\policy`;
    expect(keys.filter((key) => !key.startsWith(place))).toEqual([]);
    expect(form).toContain(`<list id="focus" key="${place}\\focus" valuePrefix=""/>`);
  });

  it('has words for everything that it shows, and shows nothing else', () => {
    const strings = all(words, /<string id="(\w+)"/g);
    expect(new Set(strings).size).toBe(strings.length);
    expect([...new Set(all(form, /\$\(string\.(\w+)\)/g))].sort()).toEqual(strings.sort());
    expect(all(form, /\$\(presentation\.(\w+)\)/g)).toEqual(all(words, /<presentation id="(\w+)"/g));
    expect(all(words, /refId="(\w+)"/g)).toEqual(all(form, /<(?:list|text|enum|decimal) id="(\w+)"/g));
    for (const { title } of Object.values(POLICY_KEY_WORDS))
      expect(words).toContain(`>${title.replaceAll('&', '&amp;')}<`);
  });

  it('keeps to the rules of administrative templates, and one that does not is noticed', () => {
    for (const text of [form, words]) expect(faultsOf(text, 'policy-definitions')).toEqual([]);
    for (const wrong of [
      form.replace('<supportedOn ref="SUPPORTED"/>', ''),
      form.replace(/ key="[^"]+"/, ''),
      form.replace('$(string.', '$(words.'),
      form.replace('class="Both"', 'class="Everybody"'),
      words.replace('</stringTable>', '</stringTable><note/>'),
      words.replace(/<label>.*?<\/label>/, 'A label'),
    ]) {
      expect(faultsOf(wrong, 'policy-definitions')).toHaveLength(1);
    }
  });

  it('is well-formed', () => {
    for (const text of [form, words]) XmlDocument.fromString(text).dispose();
    expect(() => XmlDocument.fromString(form.replace('</policies>', ''))).toThrow();
  });
});
