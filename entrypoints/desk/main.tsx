import { render } from 'preact';
import { DeskApp } from '@/components/desk/DeskApp';
import { deskPort } from './port';

render(<DeskApp port={deskPort()} />, document.body);
