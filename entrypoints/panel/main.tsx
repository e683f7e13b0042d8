import { render } from 'preact';
import { PanelApp } from '@/components/panel/PanelApp';
import { PANEL_CATALOGUES } from '@/components/panel/panel-catalogues';
import { keepTheme } from '@/lib/browser/first-theme';
import { loadFirst } from '@/lib/words/load-first';
import { panelPort } from './port';

keepTheme();
await loadFirst(PANEL_CATALOGUES, navigator.languages);
render(<PanelApp port={panelPort()} />, document.body);
