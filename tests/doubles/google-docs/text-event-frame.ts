/** The hidden frame in which Docs hears the keyboard and the clipboard: nothing that happens in it reaches the page's own listeners. */
import { asCopied, asPasted } from './clipboard-rules.ts';
import { type Faults, TAKES } from './faults.ts';
import { make } from './skeleton.ts';
import type { TextModel } from './text-model.ts';

const SLICE = 'application/x-vnd.google-docs-document-slice-clip+wrapped';
const LABEL = { en: 'Document content', es: 'Contenido del documento', ar: 'محتوى المستند' } as const;

export interface TextEventFrame {
  readonly frame: HTMLIFrameElement | null;
  focus(): void;
  blurInner(): void;
  /** Docs makes the frame anew now and then. */
  recreate(): void;
  dispose(): void;
}

export interface FrameTools {
  faults(): Faults;
  model(): TextModel;
  log(what: string): void;
}

export function textEventFrame(page: Document, into: HTMLElement, tools: FrameTools): TextEventFrame {
  let frame: HTMLIFrameElement | null = null;
  let editable: HTMLElement | null = null;
  const editing = (): boolean => ['editing', 'suggesting', 'offline'].includes(tools.faults().mode);

  function open(): void {
    const made = make<HTMLIFrameElement>(page, 'iframe.docs-texteventtarget-iframe', { tabindex: '-1', title: '' });
    frame = made;
    // Firefox brings the empty document a turn later and drops what stood in the first one.
    made.addEventListener('load', () => furnish(made));
    into.append(made);
    if (!editable?.isConnected) furnish(made);
  }

  function furnish(made: HTMLIFrameElement): void {
    const inner = made.contentDocument;
    const realm = made.contentWindow as (Window & typeof globalThis) | null;
    if (!inner?.body || !realm) return;
    inner.body.replaceChildren();
    const field = make(inner, '', {
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': LABEL[tools.faults().locale],
    });
    inner.body.append(field);
    editable = field;
    const ours = (event: Event): boolean =>
      tools.faults().requireIframeRealm === 'no' || event.isTrusted || event instanceof realm.ClipboardEvent;
    if (tools.faults().dropInitClipboardData === 'yes') forgetful(realm);

    inner.addEventListener('keydown', (event) => keys(event));
    inner.addEventListener('beforeinput', (event) => typed(event as InputEvent));
    inner.addEventListener('compositionend', (event) => {
      field.replaceChildren();
      if (editing()) tools.model().put((event as CompositionEvent).data);
    });
    inner.addEventListener('paste', (event) => {
      event.preventDefault();
      if (ours(event)) paste((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
    });
    for (const kind of ['copy', 'cut']) {
      inner.addEventListener(kind, (event) => copy(event as ClipboardEvent, field, ours(event)));
    }
  }

  function keys(event: KeyboardEvent): void {
    const chord = event.ctrlKey || event.metaKey;
    if (chord && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) tools.model().redo();
      else tools.model().undo();
    } else if (chord && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      tools.model().select(1, tools.model().last);
    }
  }

  function typed(event: InputEvent): void {
    if (event.inputType.includes('omposition')) return;
    event.preventDefault();
    if (!editing()) return;
    const model = tools.model();
    const { start, end } = model.selection;
    if (event.inputType === 'insertText') model.put(event.data ?? '');
    else if (event.inputType === 'insertParagraph') model.put('\n');
    else if (event.inputType === 'insertLineBreak') model.put('\u000b');
    else if (event.inputType === 'deleteContentBackward') {
      if (start === end) model.select(Math.max(1, start - 1), end);
      model.put('');
    }
  }

  function paste(plain: string): void {
    const { paste: fault } = tools.faults();
    tools.log('paste');
    const words = asPasted(plain);
    if (!editing() || words === '' || fault === 'ignore') return;
    const late = fault === 'applyLate' ? TAKES.pasteLate : TAKES.paste;
    setTimeout(() => tools.model().put(fault === 'mangle' ? words.toUpperCase() : words), late);
  }

  function copy(event: ClipboardEvent, field: HTMLElement, own: boolean): void {
    const { copy: fault } = tools.faults();
    const words = asCopied(tools.model().selected);
    // With nothing selected the field keeps what the last copy left in it.
    if (!own || words === '' || fault === 'disabled') return;
    tools.log(event.type);
    if (fault !== 'dataTransferOnly' && fault !== 'staleDom') field.textContent = words;
    if (fault !== 'domOnly' && fault !== 'staleDom' && event.clipboardData) {
      event.clipboardData.setData('text/plain', words);
      event.clipboardData.setData('text/html', words.replace(/[<>&]/g, ''));
      event.clipboardData.setData(SLICE, '{}');
      event.preventDefault();
    }
    if (event.type === 'cut' && editing()) tools.model().put('');
  }

  if (tools.faults().iframe !== 'absent') open();
  return {
    get frame() {
      return frame;
    },
    focus() {
      frame?.focus();
      frame?.contentWindow?.focus();
      editable?.focus();
    },
    blurInner: () => editable?.blur(),
    recreate() {
      frame?.remove();
      open();
    },
    dispose: () => frame?.remove(),
  };
}

/** The realm's clipboard events forget the data that they are made with. */
function forgetful(realm: Window & typeof globalThis): void {
  const Whole = realm.ClipboardEvent;
  class Forgetful extends Whole {
    constructor(type: string, init: ClipboardEventInit = {}) {
      super(type, { ...init, clipboardData: new realm.DataTransfer() });
    }
  }
  realm.ClipboardEvent = Forgetful as typeof ClipboardEvent;
}
