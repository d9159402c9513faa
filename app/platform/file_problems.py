"""Why an uploaded file is not taken: its content is looked at, its name believed in nothing."""

from app.platform.problems import Problem


class FileUnreadable(Problem):
    """422: damaged, truncated, or not what it pretends to be."""

    code = "file.unreadable"
    status = 422
    title = "文件已损坏或无法打开"
    title_en = "The file is damaged or cannot be opened"


class FileTypeRefused(Problem):
    """422: of a type that is not accepted here, whatever its name says."""

    code = "file.type_refused"
    status = 422
    title = "不接受这种类型的文件"
    title_en = "This type of file is not accepted"


class FileTypeMismatch(Problem):
    """422: the content, the declared type and the extension do not agree."""

    code = "file.type_mismatch"
    status = 422
    title = "文件内容与声明的类型或扩展名不一致"
    title_en = "Content, declared type and extension of the file do not agree"


class FileTooComplex(Problem):
    """422: small on disk, but opening it would take more memory or time than we give."""

    code = "file.too_complex"
    status = 422
    title = "文件展开后过大，请缩小后重新上传"
    title_en = "Opening the file takes more memory or time than is allowed"


class FileHoldsAnother(Problem):
    """422: a second file (archive, program, page) is hidden in it."""

    code = "file.holds_another"
    status = 422
    title = "文件中夹带了其他文件"
    title_en = "Another file is hidden in the file"


class FileActive(Problem):
    """422: a document with scripts, launch actions or attachments."""

    code = "file.active_content"
    status = 422
    title = "文件含有脚本、启动动作或附件，不予接收"
    title_en = "The document has scripts, launch actions or attachments"


class FileEncrypted(Problem):
    """422: a document that cannot be looked into."""

    code = "file.encrypted"
    status = 422
    title = "文件已加密，请上传未加密的文件"
    title_en = "The document is encrypted"


class FileEmpty(Problem):
    """422: no content."""

    code = "file.empty"
    status = 422
    title = "文件为空"
    title_en = "The file is empty"


class FileInfected(Problem):
    """422: the virus scanner found something; the file was not kept."""

    code = "file.infected"
    status = 422
    title = "文件未通过病毒检查，未保存"
    title_en = "The virus scanner refused the file; it was not kept"


class ScannerUnavailable(Problem):
    """503: a virus scanner is set up and does not answer; unscanned files are not let in."""

    code = "scanner.unavailable"
    status = 503
    title = "病毒检查服务暂时不可用，请稍后重试"
    title_en = "The virus scanner is temporarily unavailable"
