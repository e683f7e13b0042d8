import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Chip } from '@/components/shared/Chip';
import { DayField } from '@/components/shared/DayField';
import { LevelMark } from '@/components/shared/LevelMark';
import { useLanguage } from '@/components/shared/language-context';
import { useLens } from '@/components/shared/lens-context';
import { PickField } from '@/components/shared/PickField';
import type { Visit } from '@/lib/evidence/visit-records';
import { LEVELS } from '@/lib/lens/levels';
import { useDesk } from '../desk-context';
import { visitName } from '../visit-name';
import { type Asked, toggled, type Way } from './asked';
import { useEvidenceWords } from './evidence-words';

interface MoreFiltersProps {
  asked: Asked;
  visits: readonly Visit[];
  settled: boolean;
  onAsk: (asked: Asked) => void;
}

const WAYS: readonly Way[] = ['read', 'pasted', 'brought'];

/** The filters beyond look-fors, kind, speaker and document. One that could change nothing is not offered. */
export function MoreFilters({ asked, visits, settled, onAsk }: MoreFiltersProps) {
  const language = useLanguage();
  const words = useEvidenceWords().filters;
  const { pack } = useLens();
  const versions = useLensVersions(settled);
  const schools = distinct(visits.map(({ school }) => school));
  const teachers = distinct(visits.map(({ teacherCode }) => teacherCode ?? ''));
  const version = (key: string): string => key.split('@').at(-1) ?? key;
  return (
    <>
      <Group legend={words.levels}>
        {LEVELS.map((level) => (
          <Chip
            key={level}
            pressed={asked.levels.includes(level)}
            onClick={() => onAsk({ ...asked, levels: toggled(asked.levels, level) })}
          >
            <LevelMark level={level} />
            <span lang={pack.language}>{pack.levelScale.labels[level]}</span>
          </Chip>
        ))}
        <Chip
          pressed={asked.levels.includes(null)}
          onClick={() => onAsk({ ...asked, levels: toggled(asked.levels, null) })}
        >
          {language.words.details.levelOpen}
        </Chip>
      </Group>
      <div class="sl-filter-days">
        <DayField label={words.from} value={asked.from} onInput={(from) => onAsk({ ...asked, from })} />
        <DayField label={words.to} value={asked.to} onInput={(to) => onAsk({ ...asked, to })} />
      </div>
      {visits.length > 0 && (
        <PickField
          label={words.visit}
          any={words.anyVisit}
          value={asked.visit}
          onChange={(visit) => onAsk({ ...asked, visit })}
        >
          {visits.map((visit) => (
            <option key={visit.id} value={visit.id}>
              {visitName(visit, language)}
            </option>
          ))}
        </PickField>
      )}
      {(schools.length > 1 || asked.school !== '') && (
        <PickField
          label={words.school}
          any={words.anySchool}
          value={asked.school}
          onChange={(school) => onAsk({ ...asked, school })}
        >
          {schools.map((school) => (
            <option key={school}>{school}</option>
          ))}
        </PickField>
      )}
      {(teachers.length > 1 || asked.teacher !== '') && (
        <PickField
          label={words.teacher}
          any={words.anyTeacher}
          value={asked.teacher}
          onChange={(teacher) => onAsk({ ...asked, teacher })}
        >
          {teachers.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </PickField>
      )}
      {(versions.length > 1 || asked.lens !== '') && (
        <PickField
          label={words.lens}
          any={words.anyLens}
          value={asked.lens}
          onChange={(lens) => onAsk({ ...asked, lens })}
        >
          {versions.map((key) => (
            <option key={key} value={key}>
              {words.version(version(key))}
            </option>
          ))}
        </PickField>
      )}
      <Group legend={words.ways}>
        {WAYS.map((way) => (
          <Chip
            key={way}
            pressed={asked.ways.includes(way)}
            onClick={() => onAsk({ ...asked, ways: toggled(asked.ways, way) })}
          >
            {words.way[way]}
          </Chip>
        ))}
      </Group>
    </>
  );
}

function Group({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend class="sl-field-label">{legend}</legend>
      <div class="sl-chips">{children}</div>
    </fieldset>
  );
}

const distinct = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '').toSorted((a, b) => a.localeCompare(b));

/** Once the list stands: looking through all quotes comes after showing some. */
function useLensVersions(settled: boolean): readonly string[] {
  const { port } = useDesk();
  const [versions, know] = useState<readonly string[]>([]);
  useEffect(() => {
    if (settled) void port.quotes.lensVersions().then((found) => found.ok && know(found.value));
  }, [port, settled]);
  return versions;
}
