"""What others may be told of where somebody is signed in; pure.

A browser's long self-description and a whole address single a device out; whoever has to tell a
foreign session from a known one needs neither.
"""

import re
from ipaddress import ip_address

_BROWSERS = (
    ("MicroMessenger", "WeChat"),
    (r"Edg(e|A|iOS)?/", "Edge"),
    ("Firefox|FxiOS", "Firefox"),
    ("HuaweiBrowser", "Huawei"),
    ("MiuiBrowser", "Mi"),
    ("QQBrowser", "QQ"),
    ("Chrome|CriOS", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("HarmonyOS", "HarmonyOS"),
    ("Android", "Android"),
    ("iPhone|iPad", "iOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)


def device_words(user_agent: str) -> str:
    """Browser and system without their versions; empty when neither is known."""
    return " · ".join(filter(None, (_first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent))))


def masked_address(address: str) -> str:
    """The network an address lies in: 192.0.2.*, 2001:db8:7::*; empty when it is none."""
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    if known.version == 4:  # noqa: PLR2004 - the version of the protocol
        return f"{known.exploded.rpartition('.')[0]}.*"
    groups = [format(int(group, 16), "x") for group in known.exploded.split(":")[:3]]
    return f"{':'.join(groups)}::*"


def _first(signs: tuple[tuple[str, str], ...], text: str) -> str:
    return next((name for sign, name in signs if re.search(sign, text)), "")
