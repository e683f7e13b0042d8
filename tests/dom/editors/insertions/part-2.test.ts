import { promiseInsertions } from './insertion-promise';

promiseInsertions(2, 5);
