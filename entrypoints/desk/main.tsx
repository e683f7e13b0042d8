import { render } from 'preact';
import { DeskApp } from '@/components/desk/DeskApp';
import { DESK_CATALOGUES } from '@/components/desk/desk-catalogues';
import { keepTheme } from '@/lib/browser/first-theme';
import { loadFirst } from '@/lib/words/load-first';
import { deskPort } from './port';

keepTheme();
await loadFirst(DESK_CATALOGUES, navigator.languages);
render(<DeskApp port={deskPort()} />, document.body);
