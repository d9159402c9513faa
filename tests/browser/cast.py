"""A production installation and the people of the notice's example, none of them signed in yet."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.accounts import Account, make_keeper, make_user
from tests.e2e.conftest import Installation

PEOPLE = {
    "zhangsan": ("walker", "talent", "张三", "一级主任科员"),
    "sunqi": ("coordinator", "conduct-office", "孙七", "副主任"),
    "zhouba": ("coordinator", "conduct-office", "周八", "主任"),
    "lisi": ("handler", "employment", "李四", "三级主任科员"),
    "zhaoliu": ("handler", "social-insurance-centre", "赵六", "科长"),
}


@dataclass(frozen=True)
class Cast:
    """Where they work, and the file with the one-time passwords they were handed."""

    base: str
    accounts: Path


def assemble(installation: Installation) -> Cast:
    """Each account made by the one keeper and given its role by the other."""
    base = installation.running.base
    with Account(base) as admin, Account(base) as security:
        for keeper, role in ((admin, "administrator"), (security, "security_administrator")):
            keeper.sign_in_first(role, make_keeper(role, role, installation.env))
        units = {row["code"]: row["id"] for row in admin.items("/organisations", limit=200)}
        handed: dict[str, str] = {}
        for username, (role, unit, name, position) in PEOPLE.items():
            made: dict[str, Any] = {"display_name": name, "position": position}
            handed[username] = make_user(
                admin, security, username, role, organisation_id=units[unit], **made
            )
    accounts = installation.folder / "handed.json"
    accounts.write_text(json.dumps(handed), "utf-8")
    return Cast(base, accounts)
