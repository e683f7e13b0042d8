import { TextField } from '@/components/shared/TextField';
import type { Draft } from '@/components/shared/use-draft';
import { AGREEMENT_LENGTH } from '@/lib/evidence/agreement-records';

interface AgreementFieldProps {
  label: string;
  lines: number;
  /** Keeps what is half-written. */
  draft: Draft;
}

/** Words of a goal or decision, while they are written. */
export const AgreementField = ({ label, lines, draft }: AgreementFieldProps) => (
  <TextField
    label={label}
    lines={lines}
    value={draft.text}
    onInput={(text) => draft.type(text.slice(0, AGREEMENT_LENGTH))}
    onBlur={draft.flush}
  />
);
