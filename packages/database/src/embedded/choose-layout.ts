import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locateBinaries } from './locate-binaries.ts';
import { copyBinaries, findRootsHome } from './roots-home.ts';
import { canPass, canReach, type SystemUser, unprivilegedUser, userWithId } from './system-user.ts';

/** Where one embedded Postgres lives, and as whom it runs. */
export type Layout = {
  /** Holds the cluster, its settings file and its log. */
  home: string;
  cluster: string;
  /** The directory above the binaries' `bin`. */
  binaries: string;
  /** Set when we are root, which Postgres refuses to run as. */
  user?: SystemUser;
};

/**
 * Decides where Postgres and its data are. An ordinary user's are in the data directory. Root's
 * are there too if the user that Postgres then runs as can reach them, and otherwise, below a
 * directory that only root may enter, in a home of their own that the data directory points to.
 */
export function chooseLayout(dataDirectory: string, report: (line: string) => void): Layout {
  const binaries = locateBinaries().root;
  if (process.getuid?.() !== 0) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    return ordinaryLayout(dataDirectory, binaries);
  }
  mkdirSync(dataDirectory, { recursive: true });
  const user = clusterOwner(join(dataDirectory, 'postgres')) ?? unprivilegedUser();
  const home = findRootsHome(dataDirectory, user, report);
  if (home === dataDirectory && !canPass(home, user)) letThrough(home);
  return {
    home,
    cluster: join(home, 'postgres'),
    binaries: canReach(binaries, user) ? binaries : copyBinaries(binaries, dataDirectory, report),
    user,
  };
}

function ordinaryLayout(dataDirectory: string, binaries: string): Layout {
  const cluster = join(dataDirectory, 'postgres');
  const uid = process.getuid?.();
  if (existsSync(cluster) && uid !== undefined && statSync(cluster).uid !== uid) {
    const owner = userWithId(statSync(cluster).uid)?.name ?? `user ${statSync(cluster).uid}`;
    throw new Error(
      `The database in ${cluster} belongs to "${owner}", as it does after a start as root. Start as root again, or set REFUND_DATA_DIR to another directory.`,
    );
  }
  return { home: dataDirectory, cluster, binaries };
}

/** A cluster that an ordinary user made goes on belonging to that user when root starts it. */
function clusterOwner(cluster: string): SystemUser | undefined {
  if (!existsSync(cluster)) return undefined;
  const { uid } = statSync(cluster);
  return uid === 0 ? undefined : userWithId(uid);
}

/** Postgres runs as another user and must pass through, without seeing what else is there. */
function letThrough(directory: string): void {
  chmodSync(directory, statSync(directory).mode | 0o111);
}
