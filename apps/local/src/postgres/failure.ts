/** What can go wrong with the local PostgreSQL, as codes that do not change. */
export type LocalPostgresFailure =
  | 'already-running'
  | 'another-user'
  | 'binaries-missing'
  | 'disk-full'
  | 'durability'
  | 'folder-not-writable'
  | 'passwords-missing'
  | 'place-lost'
  | 'port-taken'
  | 'start-failed'
  | 'unreachable'
  | 'unsupported-platform'
  | 'version-mismatch';

/** A failure of the local PostgreSQL: a stable `code` and a message that says in plain sentences what to do. */
export class LocalPostgresError extends Error {
  override readonly name = 'LocalPostgresError';

  constructor(
    readonly code: LocalPostgresFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const DISK_FULL = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/;
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

/** Gives the error to show for one that the file system or PostgreSQL's programs gave while they worked in `folder`. */
export function explain(error: unknown, folder: string): LocalPostgresError {
  if (error instanceof LocalPostgresError) {
    return error;
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';
  const cause = { cause: error };
  if (DISK_FULL.test(message) || DISK_FULL.test(code)) {
    return new LocalPostgresError(
      'disk-full',
      `The disk that holds ${folder} is full. Make at least 300 MB free there and start again; nothing saved is lost.`,
      cause,
    );
  }
  if (NOT_WRITABLE.has(code) || isRefusedFolder(error)) {
    return new LocalPostgresError(
      'folder-not-writable',
      `The data folder ${folder} cannot be written (${message}). Make it writable for the user who starts ` +
        'Treffpunkt, or set DATABASE_URL to a PostgreSQL server of your own.',
      cause,
    );
  }
  return new LocalPostgresError('start-failed', `The local PostgreSQL in ${folder} did not start.\n${message}`, cause);
}

/** Node tells "no such file" when it cannot make a folder with its parents on a disk that is only for reading. */
function isRefusedFolder(error: unknown): boolean {
  const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return code === 'ENOENT' && syscall === 'mkdir';
}
