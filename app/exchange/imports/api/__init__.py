"""Imports over HTTP: what can be imported, upload, look, check again, commit, cancel."""

from app.exchange.imports.api import actions, kinds, reading, uploading
from app.platform.web.routing import Router

router = Router(tags=["imports"])
router.include_router(kinds.router)
router.include_router(uploading.router)
router.include_router(reading.router)
router.include_router(actions.router)
