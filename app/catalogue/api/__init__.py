"""The catalogue over HTTP; ``ROUTERS`` in the order they are documented."""

from app.catalogue.api import bundles, guides, matters, places, regions, versions

ROUTERS = (
    regions.router,
    matters.router,
    bundles.router,
    places.router,
    guides.router,
    versions.router,
)
