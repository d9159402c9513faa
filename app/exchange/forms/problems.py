"""What forms refuse, in the words people see."""

from app.platform.problems import StateConflict


class FormTooLarge(StateConflict):
    """409: more walks than one form is made for."""

    code = "form.too_large"
    status = 409
    title = "内容过多，请按单位分别导出"
    title_en = "Too much for one form; export it unit by unit"
