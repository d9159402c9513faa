"""Why a backup or a restore does not happen; told on the command line in one sentence."""


class BackupError(Exception):
    """Base: nothing was changed."""


class BackupDamaged(BackupError):  # noqa: N818 - a finding about the file
    """The file is cut short, changed, or the passphrase is another one."""


class TargetNotEmpty(BackupError):  # noqa: N818 - a finding about the target
    """The target already holds data and ``--force`` was not given."""


class TargetInUse(BackupError):  # noqa: N818 - a finding about the target
    """The server or a worker is still running on the target."""
