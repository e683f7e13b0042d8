/** The nodes of a document's page that anybody is known to rely on; sizes are ours. Made without HTML text: the page enforces Trusted Types. */
import type { Faults } from './faults.ts';

type Attributes = Record<string, string>;

/** `tag#id.class.class` with attributes and children. */
export function make<E extends Element = HTMLElement>(
  page: Document,
  what: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): E {
  const [, tag = 'div', id = '', classes = ''] = /^([\w-]*)(#[\w-]+)?((?:\.[\w-]+)*)$/.exec(what) ?? [];
  const element = page.createElement(tag || 'div');
  if (id) element.id = id.slice(1);
  if (classes) element.className = classes.slice(1).replaceAll('.', ' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element as unknown as E;
}

const MODES: Record<Faults['locale'], Record<'edit' | 'suggest' | 'view', string>> = {
  en: { edit: 'Editing mode', suggest: 'Suggesting mode', view: 'Viewing mode' },
  es: { edit: 'Modo de edición', suggest: 'Modo de sugerencias', view: 'Modo de lectura' },
  ar: { edit: 'وضع التعديل', suggest: 'وضع الاقتراح', view: 'وضع العرض' },
};

export interface Skeleton {
  root: HTMLElement;
  title: HTMLInputElement;
  tabs: HTMLElement;
  /** The scroll container; the window never scrolls. */
  editor: HTMLElement;
  /** As high as the whole document. */
  whole: HTMLElement;
  /** Holds the tiles. */
  content: HTMLElement;
  caret: HTMLElement;
  saved: HTMLElement;
}

export function buildSkeleton(page: Document, name: string, { locale, mode, layout }: Faults): Skeleton {
  const words = MODES[locale];
  const label =
    mode === 'editing' || mode === 'offline' ? words.edit : mode === 'suggesting' ? words.suggest : words.view;
  const title = make<HTMLInputElement>(page, 'input.docs-title-input', { 'aria-label': 'Rename', value: name });
  const saved = make(page, '.docs-save-indicator-container', {}, mode === 'offline' ? 'Offline' : 'Saved to Drive');
  const header = make(
    page,
    '#docs-header',
    {},
    make(page, 'p.standin-label', {}, 'A stand-in made for tests. This is not Google Docs.'),
    make(
      page,
      '#docs-titlebar-container',
      {},
      make(page, '#docs-branding-container'),
      make(
        page,
        '.docs-title-outer',
        {},
        title,
        make(page, '.docs-title-input-label', {}, make(page, '.docs-title-input-label-inner', {}, name)),
      ),
      saved,
      make(page, '.docs-titlebar-buttons', {}, make(page, 'button', {}, 'Share')),
    ),
  );
  if (layout === 'docx') header.append(make(page, '#office-editing-file-extension', {}, '.DOCX'));
  const bars = make(
    page,
    '#docs-bars',
    {},
    make(page, '#docs-menubar', {}, 'File  Edit  View  Insert'),
    make(
      page,
      '#docs-toolbar-wrapper',
      {},
      make(page, '#docs-toolbar', {}, make(page, '#docs-toolbar-mode-switcher.edit-mode', { 'aria-label': label })),
    ),
  );
  const content = make(page, '.kix-rotatingtilemanager-content');
  const whole = make(page, '.kix-rotatingtilemanager', {}, content);
  const caret = make(page, '.kix-cursor', {}, make(page, '.kix-cursor-caret'));
  const inner = make(
    page,
    layout === 'pageless'
      ? '.kix-zoomdocumentplugin-outer.kix-page-canvas-compact-mode'
      : '.kix-zoomdocumentplugin-outer',
    {},
    make(page, '.kix-scrollareadocumentplugin', {}, whole, caret),
  );
  const editor = make(page, '.kix-appview-editor', {}, inner);
  const tabs = make(page, '.left-sidebar-container');
  const root = make(
    page,
    '#docs-standin',
    {},
    make(page, '#docs-chrome', {}, header, bars),
    make(
      page,
      '#docs-editor-container',
      {},
      make(
        page,
        '#docs-editor.companion-enabled',
        {},
        tabs,
        make(page, '#kix-appview', {}, make(page, '.kix-appview-editor-container', {}, editor)),
      ),
    ),
    make(page, '.docs-companion-app-switcher-container'),
    make(
      page,
      '.docos-stream',
      {},
      make(
        page,
        '.docos-anchoreddocoview',
        {},
        make(page, 'textarea.docos-input-textarea', { 'aria-label': 'Reply or add others with @', rows: '3' }),
      ),
    ),
    make(page, '#docs-aria-speakable.docs-a11y-ariascreenreader-speakable.docs-offscreen', {
      'aria-live': 'assertive',
      role: 'region',
      'aria-atomic': 'true',
      'aria-relevant': 'additions',
    }),
  );
  page.documentElement.lang = locale;
  page.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  page.body.append(root);
  return { root, title, tabs, editor, whole, content, caret, saved };
}
