// Dark or light: as the reader's system has it, until they choose.
import { byId } from './dom.ts';

const KEY = 'theme';

/** Sets the theme and lets the button change it. */
export function startTheme(): void {
  const system = matchMedia('(prefers-color-scheme: light)');
  const chosen = () => localStorage.getItem(KEY) ?? (system.matches ? 'light' : 'dark');
  const set = () => {
    document.documentElement.dataset.theme = chosen();
    byId('theme').textContent = chosen() === 'dark' ? '☀ Light' : '☾ Dark';
  };
  system.addEventListener('change', set);
  byId('theme').addEventListener('click', () => {
    localStorage.setItem(KEY, chosen() === 'dark' ? 'light' : 'dark');
    set();
  });
  set();
}
