import { promiseInsertions } from './insertion-promise';

promiseInsertions(1, 5);
