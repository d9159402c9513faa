"""The three lists by name."""

from app.platform.vocabulary import Labelled
from app.tickets.vocabulary import TicketKind


class ListName(Labelled):
    """One of the three lists; the value is the API's segment."""

    PROBLEMS = "problems", "问题清单", "List of problems"
    DEMANDS = "demands", "需求清单", "List of demands"
    MEASURES = "measures", "整改措施清单", "List of measures"


KIND_OF_LIST = {
    ListName.PROBLEMS: TicketKind.PROBLEM,
    ListName.DEMANDS: TicketKind.DEMAND,
}
