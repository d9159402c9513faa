"""Imports over HTTP: what can be imported, upload, look, check again, commit, cancel."""

from fastapi import APIRouter

from app.exchange.imports.api import actions, kinds, reading, uploading

router = APIRouter(tags=["imports 批量导入"])
router.include_router(kinds.router)
router.include_router(uploading.router)
router.include_router(reading.router)
router.include_router(actions.router)
