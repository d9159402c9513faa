"""Whose X-Forwarded-For is believed."""

from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network


class TrustedProxies:
    """The networks in front of us that may say who the client is; anybody else may lie."""

    def __init__(self, networks: tuple[str, ...]) -> None:
        self._networks: tuple[IPv4Network | IPv6Network, ...] = tuple(
            ip_network(network, strict=False) for network in networks
        )
        self._cached = lru_cache(maxsize=4096)(self._lookup)

    def trusts(self, address: str) -> bool:
        """Whether ``address`` is one of our proxies."""
        return bool(self._networks) and self._cached(address)

    def _lookup(self, address: str) -> bool:
        try:
            parsed = ip_address(address)
        except ValueError:
            return False
        return any(parsed in network for network in self._networks)

    def client_of(self, peer: str, forwarded: str) -> str:
        """The last address of the list that is not one of our proxies; the rest may be lies."""
        for part in reversed(forwarded.split(",")):
            address = part.strip()
            if not _is_address(address):
                return peer
            if not self.trusts(address):
                return address
            peer = address
        return peer


def _is_address(text: str) -> bool:
    """Whether it is a plain address; a zone (``fe80::1%…``) could carry any text into the log."""
    try:
        ip_address(text)
    except ValueError:
        return False
    return "%" not in text
