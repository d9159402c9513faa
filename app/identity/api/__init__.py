"""Identity over HTTP, one file per noun."""

from app.identity.api import organisations, own_account, sign_in, users

ROUTERS = (sign_in.router, own_account.router, users.router, organisations.router)
