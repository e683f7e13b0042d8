import { expect, it } from 'vitest';
import { writeInField } from '@/lib/surfaces/insert/write-in-field';
import type { Way } from '@/lib/surfaces/insert/ways';
import { EDITORS } from '../../doubles/editors/all';

(globalThis as any).global = globalThis;
const PARAS = ['Before you spoke, two students compared their ten frames.', 'On the rug, nobody said a word for six seconds.'];
for (const e of EDITORS) {
  it(`probe ${e.name}`, async () => {
    const out: string[] = [];
    for (const way of ['execCommand', 'paste', 'beforeinput'] as Way[]) {
      for (const words of ['What did you notice?', 'One.\nTwo “why?” 👩🏽‍🏫']) {
      const host = document.createElement('div');
      document.body.append(host);
      try {
        const open = await e.open(host, PARAS);
        await new Promise((r) => setTimeout(r, 100));
        const field = open.field();
        field.focus();
        if ('value' in field && !(field as any).editor) (field as HTMLTextAreaElement).setSelectionRange(7, 7);
        else {
          const w = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
          let n = w.nextNode() as Text;
          while (n && !n.data.includes('Before')) n = w.nextNode() as Text;
          field.ownerDocument.getSelection()!.collapse(n, n.data.indexOf('Before') + 7);
        }
        await new Promise((r) => setTimeout(r, 50));
        const before = open.text();
        const got = await writeInField(field, words, () => false, [way]);
        const model = open.text();
        await new Promise((r) => setTimeout(r, 50));
        open.undo();
        await new Promise((r) => setTimeout(r, 100));
        const undone = open.text() === before;
        out.push(`${way}: ${got.receipt} ${got.why ?? ''} model=${model === before ? 'SAME' : JSON.stringify(model.slice(0, 70))} undo=${undone}`);
        open.close();
      } catch (err) { out.push(`${way}: ERROR ${String(err).slice(0, 200)}`); }
      host.remove();
      }
    }
    console.log(e.name + '\n  ' + out.join('\n  '));
    expect(1).toBe(1);
  });
}
