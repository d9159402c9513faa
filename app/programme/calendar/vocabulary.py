"""The words of the calendar."""

from app.platform.vocabulary import Labelled


class YearState(Labelled):
    """Whether the State Council has arranged a year; before that the weekday rule stands in."""

    PUBLISHED = "published", "已公布", "published"
    PROVISIONAL = "provisional", "暂定", "provisional"
