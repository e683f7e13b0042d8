import { expect, it } from 'vitest';
import { askToPersist } from '@/lib/store/persistence';

it('asks once for storage that the browser does not clear by itself', async () => {
  let asked = 0;
  const persist = async () => ++asked > 0;
  const fresh = { persist, persisted: async () => asked > 0, estimate: async () => ({ usage: 10, quota: 100 }) };
  expect(await askToPersist(fresh)).toEqual({ ok: true, value: { persisted: true, usage: 10, quota: 100 } });
  await askToPersist(fresh);
  expect(asked).toBe(1);
});

it('says what is known where the browser knows no persistence, as in a worker', async () => {
  expect(await askToPersist({ estimate: async () => ({}) })).toEqual({
    ok: true,
    value: { persisted: false, usage: null, quota: null },
  });
});

it('says that storage is refused where asking is forbidden', async () => {
  const forbidden = {
    persisted: async () => {
      throw new DOMException('', 'SecurityError');
    },
  };
  expect(await askToPersist(forbidden)).toEqual({ ok: false, reason: 'storage-refused', detail: 'SecurityError' });
  expect(await askToPersist(undefined)).toMatchObject({ reason: 'storage-refused' });
});
