"""The closed vocabularies of imports."""

from app.platform.vocabulary import Labelled


class ImportState(Labelled):
    """Where an import stands."""

    UPLOADED = "uploaded", "已上传", "Uploaded"
    CHECKED = "checked", "已核对", "Checked"
    COMMITTING = "committing", "导入中", "Committing"
    COMMITTED = "committed", "已导入", "Committed"
    FAILED = "failed", "失败", "Failed"
    CANCELLED = "cancelled", "已取消", "Cancelled"


class ImportAction(Labelled):
    """What can be done to an import; the value is the API's last segment."""

    CHECK = "check", "核对", "Check"
    COMMIT = "commit", "导入", "Commit"
    CANCEL = "cancel", "取消", "Cancel"


class FaultPhase(Labelled):
    """When a fault was found: in the dry run, or only when the row was written."""

    CHECK = "check", "核对", "Dry run"
    COMMIT = "commit", "导入", "Commit"


class FaultSeverity(Labelled):
    """An error keeps its row out; a warning is told and the row is taken."""

    ERROR = "error", "错误", "Error"
    WARNING = "warning", "提醒", "Warning"
