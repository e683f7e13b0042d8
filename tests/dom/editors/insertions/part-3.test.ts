import { promiseInsertions } from './insertion-promise';

promiseInsertions(3, 5);
