import { promiseInsertions } from './insertion-promise';

promiseInsertions(4, 5);
