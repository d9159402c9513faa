"""The closed vocabularies of forms."""

from app.platform.vocabulary import Labelled


class FormFormat(Labelled):
    """What kind of file."""

    DOCX = "docx", "Word 文档", "Word document"
    XLSX = "xlsx", "Excel 工作簿", "Excel workbook"


MEDIA_TYPES = {
    FormFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FormFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
