import { render } from 'preact';
import { PanelApp } from '@/components/panel/PanelApp';
import { panelPort } from './port';

render(<PanelApp port={panelPort()} />, document.body);
