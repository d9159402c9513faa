"""Finding what rows refer to by code or name, each asked for once in a batch."""

from app.catalogue.queries import places as place_queries
from app.catalogue.queries import regions as region_queries
from app.catalogue.regions import Ambiguous, Found, resolve
from app.catalogue.rows import PlaceKey
from app.catalogue.service.filling.plan import RowRefusedError
from app.platform.db import ReadSession

Place = tuple[str | None, str | None]


class PlaceFinder:
    """Places of a batch: a region's id or an organisation's id."""

    def __init__(self, session: ReadSession) -> None:
        self._regions = region_queries.named_regions(session)
        self._region_ids = region_queries.region_ids(session)
        self._organisations = place_queries.organisation_ids(session)
        self._found: dict[PlaceKey, Place] = {}

    def find(self, key: PlaceKey) -> Place:
        """The ids of a place, one of the two None.

        Raises:
            RowRefusedError: the name means no place, or several.
        """
        known = self._found.get(key)
        if known is None:
            known = self._look_up(key)
            self._found[key] = known
        return known

    def _look_up(self, key: PlaceKey) -> Place:
        if key.region is None:
            found = self._organisations.get(key.organisation or "")
            if found is None:
                raise RowRefusedError(
                    "organisation",
                    "place.organisation_unknown",
                    f"没有找到单位“{key.organisation}”",
                    f"No organisation is called “{key.organisation}”",
                )
            return None, found
        answer = resolve(key.region, self._regions)
        if isinstance(answer, Found):
            return self._region_ids[answer.region.code], None
        if isinstance(answer, Ambiguous):
            raise RowRefusedError(
                "region", "place.region_ambiguous", answer.question, answer.question_en
            )
        raise RowRefusedError(
            "region",
            "place.region_unknown",
            f"没有找到行政区划“{key.region}”",
            f"No region is called “{key.region}”",
        )


def unique(ids: dict[str, str | None], key: str, field_name: str, thing: str) -> str:
    """The id that a code or name stands for.

    Raises:
        RowRefusedError: it stands for none, or the name for several.
    """
    found = ids.get(key)
    if found is not None:
        return found
    if key in ids:
        raise RowRefusedError(
            field_name,
            "row.name_shared",
            f"“{key}”对应多个{thing}，请填写编码",
            f"“{key}” is the name of several; give a code",
        )
    raise RowRefusedError(
        field_name, "row.unknown", f"没有找到{thing}“{key}”", f"“{key}” is not known"
    )
