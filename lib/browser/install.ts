/** Seam: how this copy came to be installed. */
import { browser } from 'wxt/browser';

/** Whether an administrator forced the installation: then no tab of ours opens by itself. */
export async function installedByPolicy(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'admin';
}
