import { promiseInsertions } from './insertion-promise';

promiseInsertions(5, 5);
