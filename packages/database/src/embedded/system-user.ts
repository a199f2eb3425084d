import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A user of the operating system that Postgres can run as. */
export type SystemUser = { name: string; uid: number; gid: number };

/**
 * The user to run Postgres as when we are root, which it refuses to run as: the one made for it
 * where a package has, else the one without any rights.
 */
export function unprivilegedUser(passwd: string = readFileSync('/etc/passwd', 'utf8')): SystemUser {
  const users = parsePasswd(passwd);
  const user = ['postgres', 'nobody'].flatMap((name) => users.filter((entry) => entry.name === name))[0];
  if (!user)
    throw new Error('Postgres does not run as root, and /etc/passwd has neither "postgres" nor "nobody" to run it as.');
  return user;
}

export function userWithId(uid: number, passwd: string = readFileSync('/etc/passwd', 'utf8')): SystemUser | undefined {
  return parsePasswd(passwd).find((user) => user.uid === uid);
}

/**
 * Whether a user can read what is at `path`, going by the mode bits on the way to it. A server
 * that still cannot start there reports it.
 */
export function canReach(path: string, user: SystemUser): boolean {
  const target = realpathSync(path);
  const stats = statSync(target);
  return allows(stats, user, stats.isDirectory() ? 0o5 : 0o4) && canPass(dirname(target), user);
}

/** Whether a user can pass through a directory and every one above it. */
export function canPass(directory: string, user: SystemUser): boolean {
  for (let current = realpathSync(directory); ; current = dirname(current)) {
    if (!allows(statSync(current), user, 0o1)) return false;
    if (current === dirname(current)) return true;
  }
}

function allows(stats: Stats, user: SystemUser, needed: number): boolean {
  const shift = stats.uid === user.uid ? 6 : stats.gid === user.gid ? 3 : 0;
  return ((stats.mode >> shift) & needed) === needed;
}

function parsePasswd(passwd: string): SystemUser[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
