/** Single-page sites change their address without loading: one event tells, no polling (fires in both isolated worlds, measured). */
import type { Lifetime } from './lifetime';

interface NavigationLike extends EventTarget {}

export function watchRoutes(life: Lifetime, changed: () => void): void {
  const navigation = (window as unknown as { navigation?: NavigationLike }).navigation;
  let last = location.href;
  const look = (): void => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  navigation?.addEventListener('currententrychange', look, life);
  for (const type of ['popstate', 'hashchange']) addEventListener(type, look, life);
}
