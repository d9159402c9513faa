"""What is in force, over HTTP; read only, for the three administrators."""

from typing import Annotated

from fastapi import Response
from pydantic import TypeAdapter
from typing_extensions import TypedDict

from app.identity.access import requires
from app.identity.in_force import SettingOut, in_force
from app.identity.permissions import Permission
from app.platform.web.answers import one
from app.platform.web.context import Context
from app.platform.web.openapi import operation
from app.platform.web.routing import Router

router = Router(prefix="/settings", tags=["settings"])


class SettingsOut(TypedDict):
    """All settings and fixed rules that concern one."""

    items: list[SettingOut]


_SETTINGS = TypeAdapter(SettingsOut)


@router.get(
    "",
    **operation(
        "list_settings",
        "生效的设置",
        "Settings in force",
        answer=SettingsOut,
        example={
            "items": [
                {
                    "name": "TONGXING_PHOTO_MEGABYTES",
                    "group": "uploads",
                    "value": 15,
                    "default": 15,
                    "unit": "megabytes",
                    "origin": "default",
                    "is_secret": False,
                    "is_set": True,
                    "description": "单张照片的最大体积。",
                    "description_en": "Largest photo, in MB.",
                }
            ]
        },
        description=(
            "系统管理员、安全管理员、审计员各看与自己职责有关的设置；密钥只说明是否已设置。"
            "Each administrator sees what concerns them; of a secret only whether there is one."
        ),
    ),
)
def list_settings(ctx: Annotated[Context, requires(Permission.SETTINGS_READ)]) -> Response:
    """They are changed where the program is installed, never over the network."""
    return one({"items": in_force(ctx.runtime.settings, ctx.actor.roles)}, _SETTINGS)
