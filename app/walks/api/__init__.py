"""Walks over HTTP: planning and closing, recording, review, findings, checklists."""

from app.walks.api.checklists import router as checklists_router
from app.walks.api.findings import router as findings_router
from app.walks.api.recording import router as recording_router
from app.walks.api.review import router as review_router
from app.walks.api.walks import router as walks_router

ROUTERS = (walks_router, recording_router, review_router, findings_router, checklists_router)
