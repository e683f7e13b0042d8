/** The catalogue in a thread of its own, so that reading 100,000 quotes and searching through them never holds up the page. */
import { catalogueCalls } from '@/lib/store/catalogue/calls';
import { keepCatalogue } from '@/lib/store/catalogue/keeper';
import { answer } from '../thread/answer';
import { workerKeys } from '../thread/worker-keys';

answer(catalogueCalls(keepCatalogue({ keys: workerKeys })));
