import * as z from 'zod/mini';
import { BUNDLE_VERSION, bundle } from './bundle';

/** The bundle as JSON Schema (draft 2020-12), for districts and other tools. Published as docs/schemas/bundle-3.json. */
export function bundleJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(bundle, { io: 'input' });
  return {
    $schema,
    title: `Shared Lens bundle, version ${BUNDLE_VERSION}`,
    description: 'What a .lens.json file holds; docs/formats.md says what each part means.',
    ...rest,
  };
}
