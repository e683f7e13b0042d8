import { expect, it } from 'vitest';
import { diagnosticsText } from '@/lib/policy/diagnostics';
import { readPolicy } from '@/lib/policy/read-policy';

const NAMES = ['Okafor', 'Mateo', 'Riverside', 'the piece that is missing'];

it('tells the administrator which keys hold and what was wrong, and no name or word that was set', () => {
  const { policy, problems } = readPolicy({
    organisation: 'Riverside',
    vision: 'Ms. Okafor and Mateo look at the piece that is missing',
    purposeLabels: ['For Ms. Okafor'],
    locale: 'Okafor',
    focus: ['Mateo Okafor'],
    lensPack: '{"title":"Mateo Okafor", oops',
  });
  const text = diagnosticsText({
    version: '0.1.0',
    agent: 'Chromium 156',
    known: { policy, problems, lens: null, lensRefused: true, receivedAt: '2026-01-15T15:00:00.000Z', digest: 'd' },
    lately: [],
  });
  expect(text).toContain('Keys in force: organisation, vision, purposeLabels.');
  expect(text).toContain('locale (refused): Expected is one of: en, es, fr.');
  expect(text).toContain('lensPack (refused): The text is not JSON');
  for (const name of NAMES) expect(text).not.toContain(name);
});

it('says that nothing is known where nothing is set', () => {
  expect(diagnosticsText({ version: '0.1.0', agent: 'Firefox 153', known: null, lately: [] })).toBe(
    'Shared Lens 0.1.0\nFirefox 153\nPolicy: none is known.\nNothing has failed lately.',
  );
});

it('says what failed lately by call and reason', () => {
  const entry = { at: '2026-08-14T15:00:00Z', call: 'panel.tag', reason: 'quota' };
  const lately = [
    { ...entry, times: 1 },
    { ...entry, call: 'undo', reason: 'nothing-to-undo', times: 3 },
  ];
  expect(diagnosticsText({ version: '0.1.0', agent: '', known: null, lately })).toContain(
    'What failed lately:\n2026-08-14T15:00:00Z panel.tag: quota\n2026-08-14T15:00:00Z undo: nothing-to-undo, 3 times',
  );
});
