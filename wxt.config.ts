import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  manifest: { name: 'Shared Lens' },
});
