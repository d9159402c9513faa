"""What imports refuse, in the words people see."""

from app.exchange.imports.vocabulary import ImportAction, ImportState
from app.platform.problems import FieldError, InvalidFields, NotFound, StateConflict, TooMany


class ImportNotFound(NotFound):
    """404: no such import, or none that this person may see."""

    code = "import.not_found"
    status = 404
    title = "没有找到该导入"
    title_en = "No such import"


class ImportKindUnknown(NotFound):
    """404: nothing of this name can be imported."""

    code = "import.kind_unknown"
    status = 404
    title = "没有这种导入"
    title_en = "Nothing of this name can be imported"


class ImportRunning(TooMany):
    """429: this person's earlier import is still being checked or committed."""

    code = "import.already_running"
    status = 429
    title = "您有一个导入正在进行，请等它结束或取消"
    title_en = "Another import of yours is running; wait or cancel it"


class ImportIllegalState(StateConflict):
    """409: the import's state does not allow it."""

    code = "import.illegal_state"
    status = 409
    title = "导入的当前状态不允许此操作"
    title_en = "The import's state does not allow this"

    @classmethod
    def of(cls, action: ImportAction, state: ImportState) -> "ImportIllegalState":
        """The refusal of ``action`` in ``state``."""
        return cls(
            f"“{state.zh}”的导入不能{action.zh}",
            f"An import in state {state.value} does not know the action {action.value}",
            state=state.value,
            action=action.value,
        )


class ImportHasErrors(StateConflict):
    """409: rows are wrong, and it was not said that they may be left out."""

    code = "import.has_errors"
    status = 409
    title = "有错误的行；请修改文件后重新上传，或选择跳过这些行"
    title_en = "Some rows are wrong; correct the file, or say that they may be skipped"


class ImportEmpty(StateConflict):
    """409: there is no row to import."""

    code = "import.empty"
    status = 409
    title = "没有可导入的行"
    title_en = "There is no row to import"


class HeaderNotFound(InvalidFields):
    """422: in the first rows there is no heading that this kind of table has."""

    code = "import.header_not_found"
    status = 422
    title = "没有找到表头，请使用模板或核对列名"
    title_en = "No header row was found; use the template or check the headings"


class NoBadRows(NotFound):
    """404: there is no workbook of bad rows, because there is no bad row."""

    code = "import.no_bad_rows"
    status = 404
    title = "没有错误行"
    title_en = "There are no bad rows"


def wrong_mapping(pointer: str, message: str, message_en: str) -> InvalidFields:
    """422: the mapping of columns given does not hold."""
    return InvalidFields(
        errors=[
            FieldError(
                pointer=pointer, code="import.mapping", message=message, message_en=message_en
            )
        ]
    )
