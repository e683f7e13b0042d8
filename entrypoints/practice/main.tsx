import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PracticePage } from '@/components/practice/PracticePage';
import { beginPageScript } from '@/lib/page/begin';
import { quoteWorkAtHand } from '@/lib/quote/quote-work';
import { pageSurface } from '@/lib/surfaces/page/page-surface';
import { practicePort } from './port';

const { port, watch } = practicePort();
render(<PracticePage port={port} />, document.body);
// No extension may script this page, so it brings the page script itself.
beginPageScript(
  pageSurface,
  (key) => browser.i18n.getMessage(key as never),
  browser.runtime.getURL('/panel.html'),
  quoteWorkAtHand,
  watch,
);
