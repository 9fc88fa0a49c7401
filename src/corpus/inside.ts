// Whether one path lies in a folder, by the words of the paths alone: nothing is asked of the disk.
import * as path from 'node:path';

/**
 * True where the target is the folder itself or lies somewhere below it; a name that only begins with two dots, such
 * as `..news`, is a name like any other. Both paths are absolute, or start at the same place.
 */
export function isInside(target: string, folder: string): boolean {
  const way = path.relative(folder, target);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
