"""Words of evidence."""

from app.platform.vocabulary import Labelled


class ScanOutcome(Labelled):
    """What the virus scanner said; an infected file never becomes evidence."""

    UNSCANNED = "unscanned", "未经病毒检查", "Not scanned"
    CLEAN = "clean", "已通过病毒检查", "Scanned"
