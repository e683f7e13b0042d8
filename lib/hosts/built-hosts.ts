/** The hosts of this build: the named ones and, in practice builds alone, the practice pages. Written in by wxt.config.ts. */
declare const __SHARED_LENS_HOSTS__: string[];

export const BUILT_HOSTS: readonly string[] = __SHARED_LENS_HOSTS__;
